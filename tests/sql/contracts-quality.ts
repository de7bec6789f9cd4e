import {
  AREA_CELL_SQL,
  AREA_LIST_SQL,
  AREA_SUM_SQL,
  AREA_TOTALS_SQL,
  FILING_LINES_SQL,
  FILING_SQL,
  FINDING_SQL,
  type AreaCellRow,
  type AreaListRow,
  type AreaSumRow,
  type AreaTotalsRow,
  type FilingLineRow,
  type FilingRow,
  type FindingSqlRow,
} from '../../src/lib/queries/index.ts';
import type { Columns, Contract } from './contract.ts';

export const filing = {
  agency_id: 'VARCHAR',
  name: 'VARCHAR',
  short_name: 'VARCHAR',
  kind: 'VARCHAR',
  region_code: 'VARCHAR',
  scope: 'VARCHAR',
  year: 'INTEGER',
  obligation: 'VARCHAR',
  state: 'VARCHAR',
  timing: 'VARCHAR',
  due: 'VARCHAR',
  published_on: 'VARCHAR',
  days_late: 'INTEGER',
  errors: 'INTEGER',
  warnings: 'INTEGER',
  infos: 'INTEGER',
} satisfies Columns<FilingRow>;

const filingLines = {
  agency_id: 'VARCHAR',
  years: 'INTEGER[]',
  states: 'VARCHAR[]',
  timings: 'VARCHAR[]',
  days_late: 'INTEGER[]',
  errors: 'INTEGER[]',
  warnings: 'INTEGER[]',
} satisfies Columns<FilingLineRow>;

export const finding = {
  agency_id: 'VARCHAR',
  year: 'INTEGER',
  rule: 'VARCHAR',
  severity: 'VARCHAR',
  place: 'VARCHAR',
  cells: 'VARCHAR[]',
  left_value: 'DOUBLE',
  right_value: 'DOUBLE',
  difference: 'DOUBLE',
  evidence: 'VARCHAR',
  detail: 'VARCHAR',
  fingerprint: 'VARCHAR',
} satisfies Columns<FindingSqlRow>;

const areaSum = {
  year: 'INTEGER',
  form: 'VARCHAR',
  published_by: 'VARCHAR',
  expected: 'INTEGER',
  reporting: 'INTEGER',
  missing: 'VARCHAR[]',
  unread: 'VARCHAR[]',
} satisfies Columns<AreaSumRow>;

const areaCell = {
  year: 'INTEGER',
  cell_id: 'VARCHAR',
  sum_value: 'DOUBLE',
  reported: 'INTEGER',
  lacking: 'VARCHAR[]',
  other_form: 'VARCHAR[]',
  published: 'DOUBLE',
  difference: 'DOUBLE',
  explained: 'VARCHAR',
} satisfies Columns<AreaCellRow>;

const areaTotals = {
  year: 'INTEGER',
  published_by: 'VARCHAR',
  short_name: 'VARCHAR',
  expected: 'INTEGER',
  reporting: 'INTEGER',
  unequal: 'INTEGER',
} satisfies Columns<AreaTotalsRow>;

const areaList = { region_code: 'VARCHAR' } satisfies Columns<AreaListRow>;

/** Questions to the file of what was filed, found and added up. */
export const QUALITY_CONTRACTS: readonly Contract[] = [
  {
    name: 'FILING_LINES_SQL',
    sql: FILING_LINES_SQL,
    params: ['99'],
    columns: filingLines,
    key: ['agency_id'],
    sample: ['350128'],
    file: 'quality',
  },
  {
    name: 'FILING_SQL',
    sql: FILING_SQL,
    params: ['99'],
    columns: filing,
    key: ['agency_id', 'year'],
    sample: ['350128'],
    file: 'quality',
  },
  {
    name: 'FINDING_SQL',
    sql: FINDING_SQL,
    params: ['99'],
    columns: finding,
    key: ['agency_id', 'year', 'fingerprint'],
    sample: ['350128'],
    file: 'quality',
  },
  {
    name: 'AREA_SUM_SQL',
    sql: AREA_SUM_SQL,
    params: ['999999'],
    columns: areaSum,
    key: ['year'],
    sample: ['350128'],
    file: 'quality',
  },
  {
    name: 'AREA_CELL_SQL',
    sql: AREA_CELL_SQL,
    params: ['999999', ''],
    columns: areaCell,
    key: ['year', 'cell_id'],
    sample: ['350128', '.total'],
    file: 'quality',
  },
  {
    name: 'AREA_TOTALS_SQL',
    sql: AREA_TOTALS_SQL,
    params: ['999999'],
    columns: areaTotals,
    key: ['year'],
    sample: ['350128'],
    file: 'quality',
  },
  {
    name: 'AREA_LIST_SQL',
    sql: AREA_LIST_SQL,
    params: [],
    columns: areaList,
    key: ['region_code'],
    sample: [],
    file: 'quality',
  },
];
