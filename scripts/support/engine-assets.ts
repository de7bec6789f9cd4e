import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINE_BUILD, ENGINE_VERSION, engineFiles, type EngineKind } from '../../src/lib/warehouse/browser-assets.ts';
import { ENGINE_PREAMBLE } from './engine-preamble.ts';
import { ROOT } from './paths.ts';
import { say } from './say.ts';

const PACKAGE = join(ROOT, 'node_modules/@duckdb/duckdb-wasm');
const TARGET = join(ROOT, 'static/engine');
const KINDS: readonly EngineKind[] = ['eh', 'mvp'];

/** Puts the engine's modules and workers into `static/engine/`, under the names the page asks for. */
export async function copyEngineAssets(): Promise<void> {
  await refuseStaleName();
  const wanted = KINDS.flatMap((kind) => Object.values(engineFiles(kind)));
  await mkdir(TARGET, { recursive: true });
  for (const name of await readdir(TARGET)) if (!wanted.includes(name)) await rm(join(TARGET, name));
  if ((await Promise.all(wanted.map(isPresent))).every(Boolean)) return;
  say('复制数据库引擎……', 'Copying the database engine…');
  for (const kind of KINDS) {
    const { worker, module } = engineFiles(kind);
    await copyFile(join(PACKAGE, `dist/duckdb-${kind}.wasm`), join(TARGET, module));
    await writeFile(join(TARGET, worker), ENGINE_PREAMBLE + (await readWorker(kind)));
  }
}

/** The published worker without the address of its source map, which we do not ship. */
async function readWorker(kind: EngineKind): Promise<string> {
  const text = await readFile(join(PACKAGE, `dist/duckdb-browser-${kind}.worker.js`), 'utf8');
  return text.replace(/^\/\/# sourceMappingURL=.*$/m, '');
}

async function refuseStaleName(): Promise<void> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const build = `${version}-${createHash('sha256').update(ENGINE_PREAMBLE).digest('hex').slice(0, 8)}`;
  if (version !== ENGINE_VERSION || build !== ENGINE_BUILD) {
    throw new Error(`browser-assets.ts names engine ${ENGINE_BUILD}, its files are ${build}`);
  }
}

async function isPresent(name: string): Promise<boolean> {
  return stat(join(TARGET, name)).then(
    (info) => info.size > 0,
    // Not there yet.
    () => false,
  );
}
