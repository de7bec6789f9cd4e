import type { Engine } from '../warehouse/engine.ts';
import { areaPrefix, type Filter } from './filter.ts';
import { FILING_SQL, type FilingRow } from './quality.ts';

/** What the bodies of an area owed and filed, year by year. Asked of the quality file. */
export function queryFilings(engine: Engine, region: Filter['region']): Promise<FilingRow[]> {
  return engine.rows<FilingRow>(FILING_SQL, [areaPrefix(region)]);
}
