import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesDataset } from '$lib/queries/files/index.ts';
import type { DatasetSource } from '$lib/queries/index.ts';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';

const FOLDER = join(process.cwd(), 'static/datasets');

const readJson = async <Content>(...path: readonly string[]): Promise<Content> =>
  JSON.parse(await readFile(join(FOLDER, ...path), 'utf8')) as Content;

/** The datasets on offer; the first is the one that the site opens with, and whose pages are printed. Throws where none has been built. */
export async function listDatasets(): Promise<[DatasetLine, ...DatasetLine[]]> {
  const { datasets } = await readJson<{ datasets: [DatasetLine, ...DatasetLine[]] }>('index.json');
  return datasets;
}

/** The published files of that dataset. */
export async function openOpening(): Promise<DatasetSource> {
  const [{ name, pages }] = await listDatasets();
  return filesDataset((file) => readJson(name, pages, file));
}
