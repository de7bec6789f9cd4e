import { filesDataset } from '../../queries/files/index.ts';
import type { DatasetSource } from '../../queries/index.ts';
import { readFiles } from './dataset-files.ts';
import type { DatasetLine } from './dataset.ts';
import { engine } from './engine.svelte.ts';
import { workingCopy } from './working-copy.svelte.ts';

async function engineSource(dataset: DatasetLine): Promise<DatasetSource> {
  const [{ databaseDataset }, opened] = await Promise.all([
    import('../../queries/database-dataset.ts'),
    engine.open(dataset),
  ]);
  // A working copy is both files at once; of what is published only figures are asked, which the first file has.
  return databaseDataset(opened, opened);
}

/**
 * Who answers for a dataset: its published files, and the engine for figures that they lack; or, where reports of this machine are
 * among the data, the engine alone.
 */
export async function datasetSource(dataset: DatasetLine): Promise<DatasetSource> {
  if (workingCopy.wanted(dataset.name) !== null) return engineSource(dataset);
  return filesDataset(readFiles(dataset), () => engineSource(dataset));
}
