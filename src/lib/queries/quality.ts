import { regionPrefix } from '../core/agency/index.ts';
import type { RuleId } from '../core/checks/index.ts';
import type { Filing } from '../core/filing/index.ts';
import type { AgencyId, CellId, FormYear, RegionCode, Severity } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { CoverageRow } from './coverage.ts';

/** What one body owed and filed for one year, and how many findings stand at its report. */
export interface FilingRow extends Filing, Pick<CoverageRow, 'name' | 'short_name' | 'kind' | 'region_code' | 'scope'> {
  errors: number;
  warnings: number;
  infos: number;
}

export const FILING_SQL = `-- grain: one row per agency and year
SELECT
  agency_id, name, short_name, kind, region_code, scope, year, obligation, state, timing, due, published_on, days_late,
  errors, warnings, infos
FROM filing WHERE starts_with(region_code, $1)
ORDER BY scope, region_code, agency_id, year`;

/** A finding of the rule book; `detail` is JSON. */
export interface FindingSqlRow {
  agency_id: AgencyId;
  year: number;
  rule: RuleId;
  severity: Severity;
  place: string;
  cells: readonly CellId[];
  left_value: number | null;
  right_value: number | null;
  difference: number | null;
  evidence: string | null;
  detail: string;
  fingerprint: string;
}

export const FINDING_SQL = `-- grain: one row per finding, a rule broken at one place of one report
SELECT
  agency_id, year, rule, severity, place, cells, left_value, right_value, difference, evidence, detail, fingerprint
FROM finding
WHERE agency_id IN (SELECT agency_id FROM filing WHERE starts_with(region_code, $1))
ORDER BY year, agency_id, rule, place, fingerprint`;

/** The sum of an area and year: who is in it and who is not. */
export interface AreaSumRow {
  year: number;
  form: FormYear;
  published_by: AgencyId | null;
  expected: number;
  reporting: number;
  missing: readonly AgencyId[];
  unread: readonly AgencyId[];
}

export const AREA_SUM_SQL = `-- grain: one row per year of one area
SELECT year, form, published_by, expected, reporting, missing, unread
FROM area_sum WHERE region_code = $1 ORDER BY year`;

/** One cell of an area's sum beside the published figure; `explained` is JSON. */
export interface AreaCellRow {
  year: number;
  cell_id: CellId;
  sum_value: number | null;
  reported: number;
  lacking: readonly AgencyId[];
  other_form: readonly AgencyId[];
  published: number | null;
  difference: number | null;
  explained: string;
}

export const AREA_CELL_SQL = `-- grain: one row per year and cell of one area
SELECT year, cell_id, sum_value, reported, lacking, other_form, published, difference, explained
FROM area_cell WHERE region_code = $1 AND ($2 = '' OR NOT contains(cell_id, '.') OR ends_with(cell_id, $2))
ORDER BY year, position`;

export const AREA_LIST_SQL = `-- grain: one row per area that has a body
SELECT DISTINCT region_code FROM area_sum ORDER BY region_code`;

export interface AreaListRow {
  region_code: RegionCode;
}

/** The areas that a sum was drawn up for. Asked of the quality file, like every question here. */
export async function queryAreas(engine: Engine): Promise<RegionCode[]> {
  const rows = await engine.rows<AreaListRow>(AREA_LIST_SQL);
  return rows.map(({ region_code }) => region_code);
}

/** Filing and findings of the bodies of an area, and the area's sums: Table 2, the totals of Table 3, Table 4. */
export async function queryQuality(engine: Engine, region: RegionCode) {
  const prefix = regionPrefix(region);
  return {
    filings: await engine.rows<FilingRow>(FILING_SQL, [prefix]),
    findings: await engine.rows<FindingSqlRow>(FINDING_SQL, [prefix]),
    sums: await engine.rows<AreaSumRow>(AREA_SUM_SQL, [region]),
    cells: await engine.rows<AreaCellRow>(AREA_CELL_SQL, [region, '.total']),
  };
}

/** Every cell of an area's sums, for a draft of its tables. */
export function queryAreaCells(engine: Engine, region: RegionCode): Promise<AreaCellRow[]> {
  return engine.rows<AreaCellRow>(AREA_CELL_SQL, [region, '']);
}
