import { neutraliseText, writableText } from '../text/index.ts';

export { neutraliseText, restoreText } from '../text/index.ts';

export type CsvField = string | number | null;

/** What a field must be put in quotes for: RFC 4180, and blanks at its ends, which some readers drop. */
const QUOTED = /[",\r\n\uFEFF]|^ | $/;

function printField(field: CsvField): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field);
  const text = neutraliseText(writableText(field));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines of CSV without a heading: numbers are written plainly, missing is empty, texts that begin like a formula are neutralised and those that no file can hold made writable. */
export function printRows(rows: Iterable<readonly CsvField[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(printField).join(',')}\n`;
  return text;
}

/** CSV (RFC 4180, LF) with a header line. */
export const printCsv = (columns: readonly string[], rows: Iterable<readonly CsvField[]>): string =>
  printRows([columns]) + printRows(rows);
