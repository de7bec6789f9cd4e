import { filesDataset } from '../../queries/files/index.ts';
import { ALL_REGIONS, type Filter } from '../../queries/filter.ts';
import type { DatasetSource } from '../../queries/index.ts';
import { readFiles } from './dataset-files.ts';
import type { Whom } from './dataset-database.ts';
import type { DatasetLine } from './dataset.ts';
import { engine } from './engine.svelte.ts';
import { workingCopy } from './working-copy.svelte.ts';

async function engineSource(dataset: DatasetLine, whom?: Whom): Promise<DatasetSource> {
  const [{ databaseDataset }, opened] = await Promise.all([
    import('../../queries/database-dataset.ts'),
    engine.open(dataset, whom),
  ]);
  // A working copy is both files at once; of what is published only figures are asked, which the first file has.
  return databaseDataset(opened, opened);
}

/** Whom filters mean, where it is one area; chosen bodies may sit anywhere. */
function whomOf(filters: readonly Filter[]): Whom {
  const [first] = filters;
  const one = filters.every(({ region, agencies }) => region === first?.region && agencies.length === 0);
  return { area: one && first ? first.region : ALL_REGIONS };
}

/**
 * Who answers for a dataset: its published files, and the engine for figures that they lack; or, where reports of this machine are
 * among the data, the engine alone.
 */
export async function datasetSource(dataset: DatasetLine): Promise<DatasetSource> {
  if (workingCopy.wanted(dataset.name) !== null) return engineSource(dataset);
  return filesDataset(readFiles(dataset), (filters) => engineSource(dataset, whomOf(filters)));
}
