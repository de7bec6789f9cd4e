import { regionPrefix } from '../core/agency/index.ts';
import type { RegionCode } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { FILING_SQL, type FilingRow } from './quality.ts';

/** What the bodies of an area owed and filed, year by year. Asked of the quality file. */
export function queryFilings(engine: Engine, region: RegionCode): Promise<FilingRow[]> {
  return engine.rows<FilingRow>(FILING_SQL, [regionPrefix(region)]);
}
