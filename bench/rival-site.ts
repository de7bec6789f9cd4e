import { copyFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { CACHE_DIR, ROOT } from '../scripts/support/paths.ts';
import { CORPUS } from './reading-corpus.ts';
import { precompress } from '../scripts/support/precompress.ts';

const ENGINE = join(ROOT, 'node_modules/@duckdb/duckdb-wasm/dist');

/** Builds the pages that ours are compared with, with the built site's data and the engine as published. */
export async function buildRivalSite(buildDir: string, dataset: string): Promise<string> {
  const out = join(CACHE_DIR, 'bench-site');
  process.env['VITE_DATASET'] = dataset;
  await build({
    configFile: false,
    root: join(ROOT, 'bench/site'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'esnext',
      rolldownOptions: {
        input: ['index', 'engine', 'reading'].map((name) => join(ROOT, `bench/site/${name}.html`)),
      },
    },
  });
  mkdirSync(join(out, 'raw'));
  for (const name of ['duckdb-eh.wasm', 'duckdb-browser-eh.worker.js']) {
    copyFileSync(join(ENGINE, name), join(out, 'raw', name));
  }
  await precompress(out);
  for (const name of ['engine', 'datasets', 'reading']) symlinkSync(join(buildDir, name), join(out, name));
  symlinkSync(CORPUS, join(out, 'corpus'));
  return out;
}
