import { readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { EARLY_SCRIPT } from '../scripts/support/early-script.js';
import { firstModules } from '../scripts/support/first-modules.ts';
import type { Probe } from './measurement.ts';

/** Brotli bytes a reader waits for before the printed chart is readable: the page, with its early script in it, and its styles. */
export const firstBytes: Probe = {
  name: 'bytes before the first chart',
  async measure({ buildDir }) {
    const html = readFileSync(join(buildDir, 'index.html'), 'utf8');
    const links = [...html.matchAll(/<link [^>]*>/g)].map(([tag]) => tag).filter((tag) => /rel="stylesheet"/.test(tag));
    const files = ['index.html', ...links.flatMap(hrefOf)];
    const note = /<figure[^>]*data-figure/.test(html) ? undefined : 'no printed chart in the page yet';
    return { unit: 'kB', value: sumBrotli(buildDir, files) / 1e3, budget: 45, ...(note !== undefined && { note }) };
  },
};

/** Brotli bytes of the scripts a page loads at once: without charts, readers and engine, which follow. */
export const firstScript: Probe = {
  name: 'script of the first load',
  async measure({ buildDir }) {
    const files = firstModules(buildDir, 'index.html');
    return {
      unit: 'kB',
      value: (sumBrotli(buildDir, files) + brotliCompressSync(EARLY_SCRIPT).length) / 1e3,
      budget: 90,
    };
  },
};

/** Brotli bytes of the dataset's files that the overview is made from; they stand in its page. */
export const dataBytes: Probe = {
  name: 'data of the overview',
  async measure({ buildDir, dataset }) {
    const folder = join('datasets', dataset, 'download');
    const html = readFileSync(join(buildDir, 'index.html'), 'utf8');
    const files = [...html.matchAll(/data-sveltekit-fetched data-url="[^"]*?(datasets\/[^"]+)"/g)].map(
      ([, file]) => file,
    );
    const csv = sumBrotli(buildDir, [join(folder, 'reports.csv'), join(folder, 'agencies.csv')]);
    const value =
      sumBrotli(
        buildDir,
        files.filter((file) => file !== undefined),
      ) / 1e3;
    return { unit: 'kB', value, baseline: csv / 1e3, budget: 15 };
  },
};

function hrefOf(tag: string): string[] {
  const href = /href="([^"]+)"/.exec(tag)?.[1];
  return href === undefined ? [] : [normalize(href)];
}

function sumBrotli(dir: string, files: readonly string[]): number {
  return [...new Set(files)].reduce((sum, file) => sum + statSync(join(dir, `${file}.br`)).size, 0);
}
