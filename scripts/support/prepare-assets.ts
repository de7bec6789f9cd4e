import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DATASET_INDEX, writeDatasetIndex } from './dataset-index.ts';
import { copyEngineAssets } from './engine-assets.ts';
import { hashFiles } from './hash-files.ts';
import { CACHE_DIR, ROOT } from './paths.ts';
import { copyReadingAssets } from './reading-assets.ts';
import { runScript } from './run-command.ts';
import { say, secondsSince } from './say.ts';
import { readStamp, writeStamp } from './stamp.ts';

/** Code that decides what a dataset's files hold. */
const BUILDER = [
  'src/cli',
  'src/synth',
  'src/lib/core',
  'src/lib/warehouse',
  'src/lib/indicators',
  'src/lib/queries',
  'package-lock.json',
];
const TARGET = join(ROOT, 'static/datasets');

/** The engine's and the readers' files, and every dataset of `data/` that is missing or older than its inputs. */
export async function prepareAssets(): Promise<void> {
  await copyEngineAssets();
  await copyReadingAssets();
  const ids = await listDatasets();
  await mkdir(TARGET, { recursive: true });
  for (const left of await readdir(TARGET))
    if (!ids.includes(left) && left !== DATASET_INDEX) await rm(join(TARGET, left), { recursive: true });
  for (const id of ids) await buildDataset(id);
  await writeDatasetIndex(TARGET);
}

/** Datasets whose documents the program writes itself. */
const WRITTEN = new Map([['example-county', 'county']]);

/** Folders of `data/` that describe themselves. */
async function listDatasets(): Promise<string[]> {
  // Without the folder there are no datasets.
  const names = await readdir(join(ROOT, 'data')).catch(() => []);
  return names.filter((name) => existsSync(join(ROOT, 'data', name, 'datapackage.json'))).sort();
}

async function buildDataset(id: string): Promise<void> {
  const stamp = join(CACHE_DIR, 'datasets', id);
  const hash = await hashFiles([`data/${id}`, ...BUILDER]);
  if (existsSync(join(TARGET, id, 'manifest.json')) && (await readStamp(stamp)) === hash) return;
  say(`生成数据集 ${id}……`, `Building dataset ${id}…`);
  const start = performance.now();
  await rm(join(TARGET, id), { recursive: true, force: true });
  const documents = await writeDocuments(id);
  await runScript('src/cli/main.ts', ['dataset', `data/${id}`, '--out', `static/datasets/${id}`, ...documents]);
  await writeStamp(hash, stamp);
  say(`数据集 ${id} 完成`, `Dataset ${id} is built (${secondsSince(start)}).`);
}

/** The published documents of a made-up dataset, from the same seed as its figures; the option that names their folder. */
async function writeDocuments(id: string): Promise<string[]> {
  const what = WRITTEN.get(id);
  if (what === undefined) return [];
  const [county, documents] = ['data', 'documents'].map((part) => join(CACHE_DIR, 'written', `${id}-${part}`));
  if (county === undefined || documents === undefined) return [];
  await runScript('src/cli/main.ts', ['synth', what, '--out', county, '--documents', documents]);
  return ['--documents', documents];
}
