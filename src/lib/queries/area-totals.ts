import type { AgencyId, RegionCode } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';

/** The total that an area published of a year, held against the sum over its bodies. */
export interface AreaTotalsRow {
  year: number;
  published_by: AgencyId;
  short_name: string;
  /** Bodies that owe a report, and those of them whose report is in the sum. */
  expected: number;
  reporting: number;
  /** Of Table 2, the totals of Table 3 and Table 4: the cells in which the two differ. A cell that one of them lacks is not counted. */
  unequal: number;
}

export const AREA_TOTALS_SQL = `-- grain: one row per year in which an area published its total
SELECT
  s.year, s.published_by, f.short_name, s.expected, s.reporting,
  (count(*) FILTER (WHERE c.difference <> 0))::INTEGER AS unequal
FROM area_sum s
JOIN filing f ON f.agency_id = s.published_by AND f.year = s.year
LEFT JOIN area_cell c
  ON c.region_code = s.region_code AND c.year = s.year AND (NOT contains(c.cell_id, '.') OR ends_with(c.cell_id, '.total'))
WHERE s.region_code = $1
GROUP BY s.year, s.published_by, f.short_name, s.expected, s.reporting
ORDER BY s.year`;

/** How an area's published totals stand to the sums over its bodies, year by year; no line for a year without a published total. Asked of the quality file. */
export function queryAreaTotals(engine: Engine, region: RegionCode): Promise<AreaTotalsRow[]> {
  return engine.rows<AreaTotalsRow>(AREA_TOTALS_SQL, [region]);
}
