import Papa from 'papaparse';
import { ALL_CELLS, cellHome, isCellId, type CellId, type FormYear } from '../template/index.ts';
import { OPTIONAL_COLUMNS, TABLE_COLUMNS, type TableFile } from './columns.ts';
import { restoreText } from './csv.ts';
import { say } from './messages.ts';
import type { Problem } from './types.ts';

/** One record of a CSV file. A quoted line break makes the record taller than one line; `line` is where it begins. */
export interface TableRow {
  line: number;
  /** The text of a column, neutralisation taken away; `''` where it is empty. */
  text(column: string): string;
  /** A problem at this line, at a column where one is named. */
  problem(column: string | null, message: { zh: string; en: string }): Problem;
}

export interface Table {
  rows: readonly TableRow[];
  problems: readonly Problem[];
}

const countBreaks = (text: string): number => text.split('\n').length - 1;

/** The cells that no other form prints. */
const ownCells = (form: FormYear): CellId[] =>
  ALL_CELLS.filter((id) => cellHome(id).forms.every((other) => other === form));

/** A list of reports may be older than a form: where it has no column that only this form prints, it need have none. */
function isRequired(name: string, header: readonly string[]): boolean {
  if (!isCellId(name)) return !OPTIONAL_COLUMNS.has(name);
  return cellHome(name).forms.some((form) => {
    const own = ownCells(form);
    return own.length === 0 || own.some((id) => header.includes(id));
  });
}

function checkHeader(file: TableFile, header: readonly string[]): Problem[] {
  const expected: readonly string[] = TABLE_COLUMNS[file];
  const known = new Set(expected);
  const at = (name: string, index: number) => ({ file, line: 1, column: { name, number: index + 1 } });
  return [
    ...header.flatMap((name, index) => {
      if (!known.has(name)) return [{ ...at(name, index), ...say('unknownColumn', name) }];
      if (header.indexOf(name) !== index) return [{ ...at(name, index), ...say('duplicateColumn', name) }];
      return [];
    }),
    ...expected
      .filter((name) => !header.includes(name) && isRequired(name, header))
      .map((name) => ({ file, line: 1, column: null, ...say('missingColumn', name) })),
  ];
}

/**
 * Reads the text of one CSV file of a dataset. Rows are given only where the header is right and the syntax whole;
 * otherwise the problems say what is wrong, each with its real line.
 */
export function readTable(file: TableFile, text: string): Table {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.trim() === '') return { rows: [], problems: [{ file, line: null, column: null, ...say('emptyFile') }] };
  const newline = /^[^\n]*\r\n/.test(body) ? '\r\n' : '\n';
  const parsed = Papa.parse<string[]>(body, { delimiter: ',', newline });
  if (parsed.errors.length > 0) {
    const problems = parsed.errors.map((error) => ({
      file,
      line: 1 + countBreaks(body.slice(0, error.index ?? 0)),
      column: null,
      ...say('badSyntax', error.code),
    }));
    return { rows: [], problems };
  }
  const [header = [], ...records] = parsed.data;
  const problems = checkHeader(file, header);
  const columnOf = new Map(header.map((name, index) => [name, index]));
  const rows: TableRow[] = [];
  let next = 2 + header.reduce((sum, name) => sum + countBreaks(name), 0);
  for (const record of records) {
    const line = next;
    next += 1 + record.reduce((sum, field) => sum + countBreaks(field), 0);
    if (record.length === 1 && record[0] === '') continue;
    if (record.length !== header.length) {
      problems.push({ file, line, column: null, ...say('fieldCount', record.length, header.length) });
      continue;
    }
    rows.push({
      line,
      text: (column) => restoreText(record[columnOf.get(column) ?? -1] ?? ''),
      problem: (column, message) => ({
        file,
        line,
        column: column === null ? null : { name: column, number: (columnOf.get(column) ?? -1) + 1 },
        ...message,
      }),
    });
  }
  return problems.some((problem) => problem.line === 1) ? { rows: [], problems } : { rows, problems };
}
