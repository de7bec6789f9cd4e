import type { IndicatorId } from '../indicators/index.ts';
import type { AgencyId, ReportForm } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { BOUND, IN_SPAN, WHO, filterParameters } from './predicate.ts';

/** What one report gives to a figure. */
export interface ContributionRow {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  scope: 'own' | 'aggregate';
  year: number;
  /** `null` where a cell the indicator needs is missing. */
  numerator: number | null;
  denominator: number | null;
  inferred: boolean;
  form_proactive: ReportForm['proactive'];
  form_requests: ReportForm['requests'];
  form_appeals: ReportForm['appeals'];
}

export const CONTRIBUTIONS_SQL = `-- grain: one row per report
WITH chosen AS (
  SELECT * FROM report WHERE reading = 'read' AND ${IN_SPAN} AND ${WHO}
)
SELECT
  agency_id, a.name, a.short_name, chosen.scope, chosen.year, f.numerator, f.denominator,
  coalesce(f.inferred, false) AS inferred, form_proactive, form_requests, form_appeals
FROM chosen JOIN agency a USING (agency_id)
LEFT JOIN (SELECT * FROM figure WHERE indicator = ${BOUND.added}) f USING (agency_id, year)
ORDER BY chosen.scope DESC, abs(f.numerator) DESC NULLS LAST, a.scope, a.sort_rank`;

/** Every report of the filter in its year in focus, largest share first; the aggregate report stands apart by its scope. */
export function queryContributions(engine: Engine, filter: Filter, indicator: IndicatorId): Promise<ContributionRow[]> {
  const year: Filter = { ...filter, from: filter.year, to: filter.year };
  return engine.rows<ContributionRow>(CONTRIBUTIONS_SQL, filterParameters(year, indicator));
}
