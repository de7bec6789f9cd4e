import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import type { Engine, SqlValue } from '$lib/warehouse/engine.ts';
import { openNodeEngine } from '$lib/warehouse/engine-node.ts';
import type { Manifest } from '$lib/core/dataset/index.ts';
import { databaseDataset, type DatasetSource } from '$lib/queries/index.ts';

/** The dataset whose pages are printed, and which an address that names none shows. */
export const OPENING = 'public-reports';
const FOLDER = join(process.cwd(), 'static/datasets');

/** Every dataset that has been built, the opening one first. Throws where that one has not been built. */
export async function listDatasets(): Promise<DatasetLine[]> {
  const names = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'manifest.json')));
  if (!names.includes(OPENING)) throw new Error(`dataset not built: ${OPENING}`);
  const ordered = [OPENING, ...names.filter((name) => name !== OPENING).sort()];
  return Promise.all(
    ordered.map(async (name) => {
      const manifest = JSON.parse(await readFile(join(FOLDER, name, 'manifest.json'), 'utf8')) as Manifest;
      const { title, release, synthetic } = manifest;
      return { name, title, release, synthetic, opening: name === OPENING };
    }),
  );
}

/** The same engine, which answers a question it has answered before at once: a file that is built does not change, and most pages ask who there is. */
function remembering(engine: Engine): Engine {
  const known = new Map<string, Promise<unknown[]>>();
  return {
    ...engine,
    rows<Row>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
      const key = JSON.stringify([sql, params]);
      const answer = known.get(key) ?? engine.rows(sql, params);
      known.set(key, answer);
      return answer as Promise<Row[]>;
    },
  };
}

const opened = new Map<string, Promise<Engine>>();

function openFile(dataset: string, file: string): Promise<Engine> {
  const path = join(FOLDER, dataset, file);
  if (!existsSync(path)) throw new Error(`dataset not built: ${dataset}/${file}`);
  const engine = opened.get(path) ?? openNodeEngine(path).then(remembering);
  opened.set(path, engine);
  return engine;
}

/** A dataset's two files, opened once for the whole build of the pages. Throws where the dataset has not been built. */
export const openDataset = async (name: string): Promise<DatasetSource> =>
  databaseDataset(await openFile(name, 'all.duckdb'), await openFile(name, 'quality.duckdb'));
