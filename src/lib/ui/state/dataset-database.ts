import { partFile } from '../../core/dataset/manifest.ts';
import type { RegionCode } from '../../core/report/index.ts';
import { partOf } from '../../queries/files/area-files.ts';
import { AREAS_FILE, type AreasContent } from '../../queries/files/file-names.ts';
import type { Filter } from '../../queries/index.ts';
import { AcrossParts } from './across-parts.ts';
import { readFiles } from './dataset-files.ts';
import type { DatasetLine } from './dataset.ts';

/** Whom a database is asked about: everybody of an area, or those who sit in the very area. */
export type Whom = { area: Filter['region'] } | { seat: RegionCode };

/**
 * The database that answers for somebody, by its name among the page files: that of the whole dataset, or that of a part. Rejects with
 * `AcrossParts` where several parts would have to be asked.
 */
export async function databaseFor(dataset: DatasetLine, whom: Whom): Promise<string> {
  if (dataset.whole) return 'all.duckdb';
  const areas = await readFiles(dataset)<AreasContent>(AREAS_FILE);
  const part = areas === null ? null : partOf(areas, whom);
  if (part === null) throw new AcrossParts();
  return partFile(part, 'all.duckdb');
}
