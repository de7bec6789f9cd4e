import Papa from 'papaparse';
import { neutraliseText } from '../text/index.ts';

export { neutraliseText, restoreText } from '../text/index.ts';

export type CsvField = string | number | null;

/**
 * CSV (RFC 4180, LF) with a header line. Numbers are written plainly, missing is empty, and texts that begin like a
 * formula are neutralised.
 */
export function printCsv(columns: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  const fields = rows.map((row) =>
    row.map((field) => (field === null ? '' : typeof field === 'number' ? String(field) : neutraliseText(field))),
  );
  return Papa.unparse({ fields: [...columns], data: fields }, { newline: '\n' }) + '\n';
}
