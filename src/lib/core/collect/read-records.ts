import { CELL_STATUSES, isGiven, type CellId, type CellStatus } from '../report/index.ts';
import { isCellId } from '../template/index.ts';
import { say, type FileTexts, type Problem } from '../dataset/index.ts';
import { fieldsOf, type Fields } from '../dataset/fields.ts';
import { readTable, type TableRow } from '../dataset/table.ts';
import { STANDINGS, type KeptCorrection, type Original } from './types.ts';

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const HASH = /^[0-9a-f]{64}$/;
const PLAIN_NAME = /^[\w-][\w.-]*$/;

/** A field that must look like this. */
function matching(field: Fields, row: TableRow, column: string, pattern: RegExp): string {
  const text = row.text(column);
  if (!pattern.test(text)) field.complain(column, 'badRecord', text);
  return text;
}

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

function readOriginal(row: TableRow, problems: Problem[]): Original {
  const field = fieldsOf(row, problems);
  return {
    agency_id: field.agencyId('agency_id'),
    year: field.year('year'),
    standing: field.choice('standing', STANDINGS),
    file: row.text('file') === '' ? null : matching(field, row, 'file', PLAIN_NAME),
    name: row.text('name'),
    format: row.text('format'),
    sha256: matching(field, row, 'sha256', HASH),
    taken_at: matching(field, row, 'taken_at', TIME),
  };
}

function readCorrection(row: TableRow, problems: Problem[]): KeptCorrection {
  const field = fieldsOf(row, problems);
  const value = (column: string): number | null => {
    const number = numberOf(row.text(column));
    if (number !== null && !Number.isFinite(number)) field.complain(column, 'badRecord', row.text(column));
    return number;
  };
  const status = (column: string): CellStatus => field.choice(column, CELL_STATUSES);
  const cell = row.text('cell_id');
  if (!isCellId(cell)) field.complain('cell_id', 'unknownCell', cell);
  const next = { value: value('new_value'), status: status('new_status') };
  if (isGiven(next.status) !== (next.value !== null)) field.complain('new_value', 'badRecord', row.text('new_value'));
  return {
    agency_id: field.agencyId('agency_id'),
    year: field.year('year'),
    cell: cell as CellId,
    by: row.text('by'),
    at: matching(field, row, 'at', TIME),
    reason: row.text('reason'),
    old: { value: value('old_value'), status: status('old_status'), raw: field.optional('old_raw') },
    new: next,
  };
}

/** What stands beside a dataset of a folder; where a file is not there, nothing. Problems name file, line and column. */
export function readRecords(texts: FileTexts): {
  originals: Original[];
  corrections: KeptCorrection[];
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const rowsOf = (file: 'originals.csv' | 'corrections.csv'): readonly TableRow[] => {
    const text = texts[file];
    if (text === undefined) return [];
    const table = readTable(file, text);
    problems.push(...table.problems);
    return table.rows;
  };
  const originals = rowsOf('originals.csv').map((row) => readOriginal(row, problems));
  const corrections = rowsOf('corrections.csv').map((row) => readCorrection(row, problems));
  return { originals, corrections, problems };
}

/** Originals and corrections of reports that the dataset does not have. */
export function strayRecords(
  { originals, corrections }: { originals: readonly Original[]; corrections: readonly KeptCorrection[] },
  reports: ReadonlySet<string>,
): Problem[] {
  const stray = (file: string, items: readonly { agency_id: string; year: number }[]): Problem[] =>
    items
      .filter(({ agency_id, year }) => !reports.has(`${agency_id}/${year}`))
      .map(({ agency_id, year }) => ({ file, line: null, column: null, ...say('unknownReport', agency_id, year) }));
  return [...stray('originals.csv', originals), ...stray('corrections.csv', corrections)];
}
