import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest } from '../../src/lib/core/dataset/index.ts';
import type { DatasetLine } from '../../src/lib/ui/state/dataset.ts';

/** The dataset whose pages are printed, and which an address that names none shows. */
const OPENING = 'public-reports';

/** Up to so many reports, each body and report of the opening dataset has a page of its own; above, the pages of their kinds open them. */
const MOST_PRINTED = 1000;

/** The file that names all datasets. */
export const DATASET_INDEX = 'index.json';

/** Writes the list of all datasets of a folder beside them, the opening one first. Throws where that one is not there. */
export async function writeDatasetIndex(folder: string): Promise<void> {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));
  if (!names.includes(OPENING)) throw new Error(`dataset not built: ${OPENING}`);
  const datasets = [OPENING, ...names.filter((name) => name !== OPENING).sort()].map((name): DatasetLine => {
    const manifest = JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')) as Manifest;
    const { title, release, pages, synthetic, coverage, files } = manifest;
    const whole = files.some((file) => file.name === `${pages}/all.duckdb`);
    const { read, unread } = coverage.reports;
    const opening = name === OPENING;
    return {
      name,
      title,
      release,
      pages,
      synthetic,
      whole,
      opening,
      printed: opening && read + unread <= MOST_PRINTED,
    };
  });
  await writeFile(join(folder, DATASET_INDEX), JSON.stringify({ datasets }));
}
