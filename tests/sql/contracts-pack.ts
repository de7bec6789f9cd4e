import {
  INCLUSIONS_SQL,
  PACKED_LINES_SQL,
  type InclusionRow,
  type PackedLineRow,
} from '../../src/lib/queries/index.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import { handDataset } from '../support/hand-reports.ts';
import { idOf } from '../support/register.ts';
import type { Columns, Contract } from './contract.ts';

const line = {
  agency_id: 'VARCHAR',
  indicator: 'VARCHAR',
  years: 'INTEGER[]',
  numerators: 'DOUBLE[]',
  denominators: 'DOUBLE[]',
  forms: 'VARCHAR[]',
  marks: 'INTEGER[]',
  reports_before: 'INTEGER[]',
  numerators_before: 'DOUBLE[]',
  denominators_before: 'DOUBLE[]',
  marks_before: 'INTEGER[]',
} satisfies Columns<PackedLineRow>;

const inclusion = {
  agency_id: 'VARCHAR',
  parent_id: 'VARCHAR',
  first_year: 'INTEGER',
} satisfies Columns<InclusionRow>;

/** A body whose report includes another's: no dataset of the project has one. */
function including(): Dataset {
  const hand = handDataset({ bureau: 'department', centre: 'institution' }, []);
  const includes = [{ agency_id: idOf('centre'), from: 2023 }];
  const agencies = hand.agencies.map((one) => (one.agency_id === 'bureau' ? { ...one, includes } : one));
  return { ...hand, agencies };
}

/** What the packs of areas are made from. */
export const PACK_CONTRACTS: readonly Contract[] = [
  {
    name: 'PACKED_LINES_SQL',
    sql: PACKED_LINES_SQL,
    params: ['', '', '', 2019, 2025, ''],
    columns: line,
    key: ['agency_id', 'indicator'],
    sample: ['350128', '350128', '', 2019, 2025, ''],
  },
  {
    name: 'INCLUSIONS_SQL',
    sql: INCLUSIONS_SQL,
    params: [],
    columns: inclusion,
    key: ['agency_id', 'parent_id'],
    sample: [],
    world: () => ({ dataset: including(), documents: [] }),
  },
];
