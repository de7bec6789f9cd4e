import { hasHan, isNumberLike, squash } from '../text/index.ts';
import { APPEAL_HEADER_WORDS } from '../text/patterns-tables.ts';
import { NEWEST_FORM, cellsOfTable, templateOf } from '../template/index.ts';
import { orderAppeals } from './appeal-header.ts';
import { isAscending, type Order } from './head-order.ts';
import { assignCell, assignUnreadable, type ReadSoFar } from './read-so-far.ts';
import { appealCount, appealHeaderLost, appealUnplaced, candidatesNote, rowsSplit, splitNote } from './messages.ts';
import { rawValues, rowText, type Row, type RowCell } from './rows.ts';
import { endsInSums, splitFused } from './split-fused.ts';

/** Table 4 is the same in every form. */
const CELLS = cellsOfTable(templateOf(NEWEST_FORM), 'appeals');
const BLOCK = 5;

export const isAppealHeader = (row: Row): boolean => APPEAL_HEADER_WORDS.test(squash(rowText(row)));

/** Cells that may be figures: all but merged repeats and words. */
function valuesOf(row: Row): RowCell[] {
  const own = row.cells.filter(({ fill }) => fill === 'own');
  // Words beside a figure make no label of it.
  if (own.length === CELLS.length && own.every(({ text }) => text === '' || /\d/.test(text) || isNumberLike(text)))
    return own;
  const lastWord = row.cells.findLastIndex(({ text }) => hasHan(text) && !isNumberLike(text));
  return row.cells.slice(lastWord + 1).filter(({ fill }) => fill === 'own');
}

const figures = (values: readonly RowCell[]): RowCell[] => values.filter(({ text }) => text !== '');

/** True for the row of figures of Table 4: fifteen figures, or close to it, which no other table has. */
export function isAppealRow(row: Row): boolean {
  return figures(valuesOf(row)).filter(({ text }) => isNumberLike(text)).length >= CELLS.length - 4;
}

/** True for fifteen cells without a word below the header of Table 4, however many of them are blank. */
export function isAppealBody(row: Row): boolean {
  return valuesOf(row).length === CELLS.length;
}

function assignSplit(soFar: ReadSoFar, values: readonly RowCell[]): void {
  const raw = rawValues(values).join(' ');
  const at = values[0]?.at ?? null;
  const tokens = figures(values).map(({ text }) => text);
  const { ways, more } = splitFused(tokens, CELLS.length, endsInSums(BLOCK));
  const [way] = ways;
  if (!way || ways.length > 1) {
    soFar.issues.push(appealCount(tokens.length, CELLS));
    const note = candidatesNote(
      ways.map((numbers) => numbers.join('|')),
      more,
    );
    for (const id of CELLS) assignUnreadable(soFar, id, raw, at, note);
    return;
  }
  CELLS.forEach((id, index) => {
    const text = way[index] ?? '';
    soFar.cells.set(id, { value: Number(text), status: 'reported', raw: text, at, note: splitNote(raw) });
  });
  soFar.issues.push(rowsSplit('appeals', 1, CELLS));
}

/** Takes in the fifteen cells of Table 4 in the order of the form. */
export function assignAppeals(soFar: ReadSoFar, cells: readonly RowCell[]): void {
  CELLS.forEach((id, index) => {
    const source = cells[index];
    if (source) assignCell(soFar, id, source);
  });
}

/** The row of figures of Table 4, the rows of the grid it stands in, and what is known of its header. */
interface FoundAppeals {
  row: Row;
  rows: readonly Row[];
  hasHeader: boolean;
  /** For running text: where its figures are printed, by the labels above them; `null` where these cannot be followed. */
  order: Order | null;
}

/** The fifteen cells of a row, as many figures or as many places. */
function fitAppeals(row: Row): RowCell[] | null {
  const values = valuesOf(row);
  const given = figures(values);
  if (given.length === CELLS.length) return given;
  return values.length === CELLS.length && !row.loose ? values : null;
}

/** True for a row of fifteen cells whose places are certain, and for one whose figures run together. */
export function isInOrder(row: Row, rows: readonly Row[]): boolean {
  const fitted = fitAppeals(row);
  return row.fused || (fitted !== null && orderAppeals(rows, row, fitted) !== null);
}

/** Reads the row of figures of Table 4, fifteen numbers in the order of its header, or without one in that of the form. */
export function readAppeals(soFar: ReadSoFar, { row, rows, hasHeader, order: inText }: FoundAppeals): void {
  if (!hasHeader) soFar.issues.push(appealHeaderLost());
  const values = valuesOf(row);
  const given = figures(values);
  const fitted = fitAppeals(row);
  const order = row.loose ? inText : fitted && orderAppeals(rows, row, fitted);
  if (fitted && order)
    return assignAppeals(
      soFar,
      order.flatMap((place) => fitted[place] ?? []),
    );
  if (row.fused && order && isAscending(order)) return assignSplit(soFar, values);
  soFar.issues.push(appealCount(given.length, CELLS));
  const raw = rawValues(values).join(' ');
  for (const id of CELLS) assignUnreadable(soFar, id, raw, values[0]?.at ?? null, candidatesNote([], false));
}

/** Leaves Table 4 unreadable whose header is there and whose figures are in no order that can be followed. */
export function leaveAppeals(soFar: ReadSoFar, header: Row | undefined): void {
  soFar.issues.push(appealUnplaced(CELLS));
  for (const id of CELLS) assignUnreadable(soFar, id, '', header?.cells[0]?.at ?? null, candidatesNote([], false));
}
