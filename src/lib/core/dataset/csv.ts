import Papa from 'papaparse';

/** A spreadsheet takes such a text for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;
const NEUTRALISED = /^'+[=+\-@\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula; `restoreText` takes it away again. */
export function neutraliseText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `neutraliseText` was given. */
export function restoreText(text: string): string {
  return NEUTRALISED.test(text) ? text.slice(1) : text;
}

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
