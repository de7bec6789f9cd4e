import type { AgencyId } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { FilingRow, FindingSqlRow } from './quality.ts';
import { REPORT_FILING_SQL } from './report-file.ts';

export const AGENCY_FINDING_SQL = `-- grain: one row per finding at one agency, a rule broken at one place of one report
SELECT
  agency_id, year, rule, severity, place, cells, left_value, right_value, difference, evidence, detail, fingerprint
FROM finding WHERE agency_id = $1
ORDER BY year, rule, place, fingerprint`;

/** What one agency owed and filed by year, and what the rule book found in it. Asked of the quality file. */
export async function queryAgencyQuality(engine: Engine, agency: AgencyId) {
  return {
    filings: await engine.rows<FilingRow>(REPORT_FILING_SQL, [agency]),
    findings: await engine.rows<FindingSqlRow>(AGENCY_FINDING_SQL, [agency]),
  };
}
