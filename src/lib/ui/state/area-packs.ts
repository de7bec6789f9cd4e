import { packOf } from '../../queries/files/area-files.ts';
import type { PackContent } from '../../queries/files/file-names.ts';
import type { Filter } from '../../queries/index.ts';
import { readFiles } from './dataset-files.ts';
import type { DatasetLine } from './dataset.ts';

/** The pack of an area as published; `null` where it does not come, or is of another release than the page. */
export const areaPack = (dataset: DatasetLine, region: Filter['region']): Promise<PackContent | null> =>
  packOf(readFiles(dataset), region).catch(
    // A pack only saves the wait for the engine, which is asked where it does not come.
    () => null,
  );
