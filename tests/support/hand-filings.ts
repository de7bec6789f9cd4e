import type { FilingRow } from '../../src/lib/queries/index.ts';
import { agency } from './hand-world.ts';

/** What one body filed for one year: a report in time, with nothing found, unless told otherwise. */
export const filing = (name: string, year: number, rest: Partial<FilingRow> = {}): FilingRow => ({
  agency_id: agency(name),
  name: `${name}全称`,
  short_name: name,
  kind: 'department',
  region_code: '350128' as FilingRow['region_code'],
  scope: 'own',
  year,
  obligation: 'owed',
  state: 'filed',
  timing: 'on_time',
  due: `${year + 1}-01-31`,
  published_on: null,
  days_late: null,
  errors: 0,
  warnings: 0,
  infos: 0,
  ...rest,
});
