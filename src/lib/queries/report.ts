import type { AgencyId, StoredReport } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { REPORT_COLUMNS, toStoredReport, type NoteRow, type WideRow } from '../warehouse/stored-report.ts';

export type { NoteRow } from '../warehouse/stored-report.ts';

export const REPORT_SQL = `-- grain: one row per report of one agency
SELECT
  ${REPORT_COLUMNS}
FROM report
WHERE agency_id = $1
ORDER BY year`;

export const NOTES_SQL = `-- grain: one row per cell of one agency that is not plainly reported
SELECT year, cell_id, status, raw, note
FROM cell_note
WHERE agency_id = $1
ORDER BY year, cell_id`;

/** The rows of the reports of one agency, oldest first, and what there is to say of their cells. */
export async function queryReportRows(engine: Engine, agency: AgencyId) {
  return {
    rows: await engine.rows<WideRow>(REPORT_SQL, [agency]),
    notes: await engine.rows<NoteRow>(NOTES_SQL, [agency]),
  };
}

/** Every report of one agency, oldest first, with the cells its forms print. A cell that no form printed is not there; the database keeps no narrative. */
export async function queryReports(engine: Engine, agency: AgencyId): Promise<StoredReport[]> {
  const { rows, notes } = await queryReportRows(engine, agency);
  return rows.map((row) => toStoredReport(row, notes, String));
}
