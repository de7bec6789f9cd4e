import type { AgencyKind } from '../core/agency/index.ts';
import type { AgencyId, RegionCode, ReportForm } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { BOUND, WHO, filterParameters } from './predicate.ts';

/**
 * `read`; `unread`: published, tables not readable; `missing`: owed and not there though the collection is complete; `uncollected`:
 * owed and not in the collection; `not_due`: not there and not owed. The same as the state of a filing.
 */
export type CoverageState = 'read' | 'unread' | 'missing' | 'uncollected' | 'not_due';

export interface CoverageRow {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  kind: AgencyKind;
  region_code: RegionCode;
  scope: 'own' | 'aggregate';
  year: number;
  state: CoverageState;
  published_on: string | null;
  /** Short names of the bodies whose report of this year includes this one's figures. */
  included_in: readonly string[];
  /** The form of each of its tables; `null` where no report is loaded. */
  form_proactive: ReportForm['proactive'] | null;
  form_requests: ReportForm['requests'] | null;
  form_appeals: ReportForm['appeals'] | null;
}

export const COVERAGE_SQL = `-- grain: one row per agency and year
WITH span AS (SELECT unnest(range(${BOUND.from}::INTEGER, ${BOUND.to}::INTEGER + 1))::INTEGER AS year),
chosen AS (SELECT * FROM agency WHERE ${WHO})
SELECT
  a.agency_id, a.name, a.short_name, a.kind, a.region_code, a.scope, s.year,
  CASE
    WHEN r.reading IS NOT NULL THEN r.reading
    WHEN NOT a.owes OR s.year < coalesce(a.valid_from, s.year) OR s.year > coalesce(a.owes_to, s.year) THEN 'not_due'
    WHEN EXISTS (
      SELECT 1 FROM complete_year c WHERE c.year = s.year AND starts_with(a.region_code, c.prefix)
    ) THEN 'missing'
    ELSE 'uncollected'
  END AS state,
  r.published_on,
  coalesce((
    SELECT list(p.short_name ORDER BY p.sort_rank) FROM inclusion i JOIN agency p ON p.agency_id = i.parent_id
    WHERE i.agency_id = a.agency_id AND s.year >= coalesce(i.first_year, s.year)
  ), []::VARCHAR[]) AS included_in,
  r.form_proactive, r.form_requests, r.form_appeals
FROM chosen a CROSS JOIN span s
LEFT JOIN report r ON r.agency_id = a.agency_id AND r.year = s.year
ORDER BY a.scope, a.sort_rank, s.year`;

/** Who is loaded for which year: every agency of the filter by every year of its span, in Chinese order of names. */
export function queryCoverage(engine: Engine, filter: Filter): Promise<CoverageRow[]> {
  return engine.rows<CoverageRow>(COVERAGE_SQL, filterParameters(filter));
}
