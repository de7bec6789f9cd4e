import { checkDataset } from '../core/checks/index.ts';
import type { Dataset } from '../core/dataset/index.ts';
import { FILL_FIGURES, FILL_YEAR_BEFORE } from '../indicators/index.ts';
import { tableRows, type RowValue } from './rows.ts';
import { SCHEMA } from './schema.ts';

function literal(value: RowValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return `[${value.map(literal).join(', ')}]::VARCHAR[]`;
}

/** Statements stay short enough to be parsed without a pause. */
const ROWS_A_STATEMENT = 50;

function insertRows(table: string, rows: readonly (readonly RowValue[])[], conflict = ''): string[] {
  const statements: string[] = [];
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const values = rows.slice(start, start + ROWS_A_STATEMENT).map((row) => `(${row.map(literal).join(', ')})`);
    statements.push(`-- grain: one row per row of the table
INSERT ${conflict} INTO ${table} VALUES ${values.join(', ')}`);
  }
  return statements;
}

/** Tables of which an overlaid report takes its rows along. */
const BY_REPORT = ['report', 'figure', 'cell_note'];
/** Tables to which an overlay may add; what the dataset knows stays as it is. */
const REGISTER = ['region', 'agency'];

const SET_SCOPES = `-- grain: one row per agency
UPDATE agency SET scope = (
  SELECT CASE WHEN bool_and(scope = 'aggregate') THEN 'aggregate' ELSE 'own' END
  FROM report WHERE report.agency_id = agency.agency_id)`;

/**
 * The statements that make, in a writable and empty database that is in use, the tables of the attached database `base`
 * with the reports of `overlay` in them: each stands before the one of the same agency and year. Agencies and areas that
 * `base` does not know are added after the known ones in Chinese order.
 */
export function overlayStatements(base: string, overlay: Dataset): string[] {
  const rows = tableRows(overlay, '', checkDataset(overlay));
  const kept = `(agency_id, year) NOT IN (${overlay.reports.map(({ agency_id, year }) => `(${literal(agency_id)}, ${year})`).join(', ')})`;
  const copy = (table: string, where = ''): string => `-- grain: one row per row of the table
INSERT INTO ${table} SELECT * FROM ${base}.${table} ${where}`;
  return [
    ...SCHEMA,
    ...['report', 'cell_note'].flatMap((table) => insertRows(table, rows[table] ?? [])),
    FILL_FIGURES,
    ...BY_REPORT.map((table) => copy(table, `WHERE ${kept}`)),
    ...['meta', 'agency_event', 'inclusion', ...REGISTER].map((table) => copy(table)),
    ...REGISTER.flatMap((table) => insertRows(table, rows[table] ?? [], 'OR IGNORE')),
    FILL_YEAR_BEFORE,
    SET_SCOPES,
  ];
}
