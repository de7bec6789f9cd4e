import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Engine } from '$lib/warehouse/engine.ts';
import { openNodeEngine } from '$lib/warehouse/engine-node.ts';

/** The dataset the site opens with, as `npm run dataset` built it. */
export const DATASET = 'public-reports';
const FOLDER = join(process.cwd(), 'static/datasets', DATASET);

let opening: Promise<Engine> | undefined;

/** One engine for the whole build of the pages. Throws where the dataset has not been built. */
export function openDataset(): Promise<Engine> {
  const path = join(FOLDER, 'all.duckdb');
  if (!existsSync(path)) throw new Error(`dataset not built: ${path}`);
  opening ??= openNodeEngine(path);
  return opening;
}

/** A text file of the built dataset. */
export function readDatasetFile(name: string): Promise<string> {
  return readFile(join(FOLDER, name), 'utf8');
}
