import type { AreaSource, Filter } from '../../queries/index.ts';
import { packSource } from '../../queries/pack/index.ts';
import { areaPack } from './area-packs.ts';
import { AcrossParts } from './across-parts.ts';
import { readFiles } from './dataset-files.ts';
import type { DatasetLine } from './dataset.ts';
import { engine } from './engine.svelte.ts';
import { workingCopy } from './working-copy.svelte.ts';

/** The packs that have all that is asked for; `null` where there are none. */
async function packedSource(dataset: DatasetLine, filters: readonly Filter[]): Promise<AreaSource | null> {
  const regions = [...new Set(filters.map(({ region }) => region))];
  const packs = await Promise.all(regions.map((region) => areaPack(dataset, region)));
  return packSource(
    packs.filter((pack) => pack !== null),
    filters,
  );
}

/** The same of a dataset with a database a part: the packs of the areas in which the bodies sit that are asked for. */
async function partSource(dataset: DatasetLine, filters: readonly Filter[]): Promise<AreaSource> {
  const { filesDataset } = await import('../../queries/files/files-source.ts');
  return filesDataset(readFiles(dataset), () => Promise.reject(new AcrossParts())).area(filters);
}

/**
 * Who answers these filters: as published, the packs of their areas, which come long before the engine could answer and need no
 * worker; else the engine, which alone knows the reports of this machine.
 */
export async function areaSource(dataset: DatasetLine, filters: readonly Filter[]): Promise<AreaSource> {
  // Chosen bodies of a dataset in parts are in the packs of where they sit.
  const few = !dataset.whole && filters.some(({ agencies }) => agencies.length > 0);
  const packed = workingCopy.wanted(dataset.name) === null && !few ? await packedSource(dataset, filters) : null;
  if (packed !== null) return packed;
  if (!dataset.whole) return partSource(dataset, filters);
  // Questions come with the engine that answers them, after the page.
  const [{ databaseSource }, opened] = await Promise.all([
    import('../../queries/area-source.ts'),
    engine.open(dataset),
  ]);
  return databaseSource(opened);
}
