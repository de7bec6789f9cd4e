import { cellColumn } from '../../src/lib/core/report/index.ts';
import { ALL_CELLS, isAmountCell } from '../../src/lib/core/template/index.ts';
import {
  BODY_FINDING_SQL,
  APPLICANT_OUTCOMES_SQL,
  BODY_LINES_SQL,
  AREA_COVERAGE_SQL,
  AREA_FIGURES_SQL,
  CONTRIBUTIONS_SQL,
  COVERAGE_SQL,
  DIRECTORY_SQL,
  EVENTS_SQL,
  META_SQL,
  NOTES_SQL,
  REGIONS_SQL,
  REPORT_SQL,
  TREND_SQL,
  type ApplicantOutcomesSqlRow,
  type BodyLineRow,
  type ContributionRow,
  type CoverageRow,
  type DirectoryRow,
  type EventRow,
  type NoteRow,
  type AreaCoverageRow,
  type AreaFigureRow,
  type RegionRow,
  type TrendSqlRow,
} from '../../src/lib/queries/index.ts';
import { reportContracts } from './contracts-report.ts';
import type { StoredReport } from '../../src/lib/core/report/index.ts';
import type { Columns, Contract } from './contract.ts';
import { PACK_CONTRACTS } from './contracts-pack.ts';
import { QUALITY_CONTRACTS, filing, finding } from './contracts-quality.ts';

const NOWHERE = ['', '', '', 2019, 2025, ''] as const;
const PINGTAN = ['350128', '350128', '', 2019, 2025, ''] as const;

const coverage = {
  agency_id: 'VARCHAR',
  name: 'VARCHAR',
  short_name: 'VARCHAR',
  kind: 'VARCHAR',
  region_code: 'VARCHAR',
  scope: 'VARCHAR',
  year: 'INTEGER',
  state: 'VARCHAR',
  published_on: 'VARCHAR',
  included_in: 'VARCHAR[]',
  form_proactive: 'VARCHAR',
  form_requests: 'VARCHAR',
  form_appeals: 'VARCHAR',
} satisfies Columns<CoverageRow>;

const directory = {
  agency_id: 'VARCHAR',
  name: 'VARCHAR',
  short_name: 'VARCHAR',
  former_names: 'VARCHAR[]',
  kind: 'VARCHAR',
  region_code: 'VARCHAR',
  parent_id: 'VARCHAR',
  scope: 'VARCHAR',
  valid_from: 'INTEGER',
  valid_to: 'INTEGER',
  renamed_in: 'INTEGER',
  note: 'VARCHAR',
  included_in: 'VARCHAR[]',
  included_from: 'INTEGER[]',
  search_key: 'VARCHAR[]',
  read_years: 'INTEGER[]',
  aggregate_years: 'INTEGER[]',
  unread_years: 'INTEGER[]',
} satisfies Columns<DirectoryRow>;

const events = {
  date: 'VARCHAR',
  type: 'VARCHAR',
  from_ids: 'VARCHAR[]',
  to_ids: 'VARCHAR[]',
  note: 'VARCHAR',
  source: 'VARCHAR',
} satisfies Columns<EventRow>;

const areaFigures = {
  region_code: 'VARCHAR',
  scope: 'VARCHAR',
  year: 'INTEGER',
  indicator: 'VARCHAR',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  reports: 'INTEGER',
  excluded: 'INTEGER',
  form: 'VARCHAR',
  same: 'INTEGER',
  same_before: 'INTEGER',
} satisfies Columns<AreaFigureRow>;

const areaCoverage = {
  region_code: 'VARCHAR',
  year: 'INTEGER',
  bodies: 'INTEGER',
  read: 'INTEGER',
  published: 'VARCHAR',
} satisfies Columns<AreaCoverageRow>;

const regions = {
  region_code: 'VARCHAR',
  name: 'VARCHAR',
  level: 'VARCHAR',
  parent_code: 'VARCHAR',
  inhabitants: 'INTEGER',
  population_year: 'INTEGER',
  population_source: 'VARCHAR',
  bodies: 'INTEGER',
  own_reports: 'INTEGER',
  aggregate_bodies: 'INTEGER',
  aggregate_reports: 'INTEGER',
  seated: 'INTEGER',
} satisfies Columns<RegionRow>;

const notes = {
  year: 'INTEGER',
  cell_id: 'VARCHAR',
  status: 'VARCHAR',
  raw: 'VARCHAR',
  note: 'VARCHAR',
} satisfies Columns<NoteRow>;

const reportHead = {
  agency_id: 'VARCHAR',
  year: 'INTEGER',
  title: 'VARCHAR',
  published_on: 'VARCHAR',
  source_url: 'VARCHAR',
  scope: 'VARCHAR',
  form_proactive: 'VARCHAR',
  form_requests: 'VARCHAR',
  form_appeals: 'VARCHAR',
  reading: 'VARCHAR',
  note: 'VARCHAR',
} satisfies Columns<
  Omit<StoredReport, 'form' | 'cells' | 'sections'> & Record<`form_${keyof StoredReport['form']}`, string>
>;

const reportCells = Object.fromEntries(
  ALL_CELLS.map((id) => [cellColumn(id), isAmountCell(id) ? 'DECIMAL(18,6)' : 'BIGINT']),
);

const trend = {
  year: 'INTEGER',
  scope: 'VARCHAR',
  indicator: 'VARCHAR',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  reports: 'INTEGER',
  inferred: 'INTEGER',
  contradicted: 'INTEGER',
  excluded: 'INTEGER',
  excluded_ids: 'VARCHAR[]',
  excluded_inferred: 'INTEGER',
  excluded_contradicted: 'INTEGER',
  excluded_numerator: 'DOUBLE',
  excluded_denominator: 'DOUBLE',
  same: 'INTEGER',
  same_before: 'INTEGER',
  same_numerator: 'DOUBLE',
  same_denominator: 'DOUBLE',
  same_numerator_before: 'DOUBLE',
  same_denominator_before: 'DOUBLE',
} satisfies Columns<TrendSqlRow>;

const contributions = {
  agency_id: 'VARCHAR',
  name: 'VARCHAR',
  short_name: 'VARCHAR',
  scope: 'VARCHAR',
  year: 'INTEGER',
  numerator: 'DOUBLE',
  denominator: 'DOUBLE',
  inferred: 'BOOLEAN',
  form_proactive: 'VARCHAR',
  form_requests: 'VARCHAR',
  form_appeals: 'VARCHAR',
} satisfies Columns<ContributionRow>;

const bodyLines = {
  agency_id: 'VARCHAR',
  indicator: 'VARCHAR',
  years: 'INTEGER[]',
  numerators: 'DOUBLE[]',
  denominators: 'DOUBLE[]',
  forms: 'VARCHAR[]',
  inferred: 'INTEGER[]',
  contradicted: 'INTEGER[]',
  self_contradicting: 'INTEGER[]',
  merged: 'INTEGER[]',
  merged_reports: 'INTEGER[]',
  merged_numerators: 'DOUBLE[]',
  merged_denominators: 'DOUBLE[]',
  handed_on: 'INTEGER[]',
  included: 'INTEGER[]',
} satisfies Columns<BodyLineRow>;

const applicantOutcomes = {
  year: 'INTEGER',
  scope: 'VARCHAR',
  complete: 'BOOLEAN',
  counts: 'DOUBLE[]',
} satisfies Columns<ApplicantOutcomesSqlRow>;

const agency = { params: ['nobody'], sample: ['pingtan-agriculture'] };

export const CONTRACTS: readonly Contract[] = [
  {
    name: 'BODY_FINDING_SQL',
    sql: BODY_FINDING_SQL,
    columns: finding,
    key: ['year', 'fingerprint'],
    file: 'quality',
    params: ['nobody'],
    sample: ['pingtan-zone'],
  },
  {
    name: 'APPLICANT_OUTCOMES_SQL',
    sql: APPLICANT_OUTCOMES_SQL,
    params: NOWHERE,
    columns: applicantOutcomes,
    key: ['year', 'scope', 'complete'],
    sample: PINGTAN,
  },
  {
    name: 'AREA_FIGURES_SQL',
    sql: AREA_FIGURES_SQL,
    params: ['county', 1900, 1900, 'received_new'],
    columns: areaFigures,
    key: ['region_code', 'scope', 'year', 'indicator'],
    sample: ['', 2023, 2024, 'received_new~open_rate'],
  },
  {
    name: 'AREA_COVERAGE_SQL',
    sql: AREA_COVERAGE_SQL,
    params: [1900, 1900],
    columns: areaCoverage,
    key: ['region_code', 'year'],
    sample: [2023, 2024],
  },
  {
    name: 'BODY_LINES_SQL',
    sql: BODY_LINES_SQL,
    params: [...NOWHERE, 'received_new'],
    columns: bodyLines,
    key: ['agency_id', 'indicator'],
    sample: [...PINGTAN, 'open_rate~received_new'],
  },
  {
    name: 'CONTRIBUTIONS_SQL',
    sql: CONTRIBUTIONS_SQL,
    params: [...NOWHERE, 'received_new'],
    columns: contributions,
    key: ['agency_id', 'year'],
    sample: [...PINGTAN, 'received_new'],
  },
  {
    name: 'COVERAGE_SQL',
    sql: COVERAGE_SQL,
    params: NOWHERE,
    columns: coverage,
    key: ['agency_id', 'year'],
    sample: PINGTAN,
  },
  ...QUALITY_CONTRACTS,
  ...PACK_CONTRACTS,
  { name: 'DIRECTORY_SQL', sql: DIRECTORY_SQL, params: [], columns: directory, key: ['agency_id'], sample: [] },
  {
    name: 'EVENTS_SQL',
    sql: EVENTS_SQL,
    params: ['nobody'],
    columns: events,
    key: ['date', 'type', 'from_ids', 'to_ids'],
    sample: ['pingtan-investment'],
  },
  {
    name: 'META_SQL',
    sql: META_SQL,
    params: [],
    columns: { key: 'VARCHAR', value: 'VARCHAR' },
    key: ['key'],
    sample: [],
  },
  { name: 'NOTES_SQL', sql: NOTES_SQL, columns: notes, key: ['year', 'cell_id'], ...agency },
  { name: 'REGIONS_SQL', sql: REGIONS_SQL, params: [], columns: regions, key: ['region_code'], sample: [] },
  { name: 'REPORT_SQL', sql: REPORT_SQL, columns: { ...reportHead, ...reportCells }, key: ['year'], ...agency },
  {
    name: 'TREND_SQL',
    sql: TREND_SQL,
    params: [...NOWHERE, ''],
    columns: trend,
    key: ['year', 'scope', 'indicator'],
    sample: [...PINGTAN, ''],
  },
  ...reportContracts({ filing }),
];
