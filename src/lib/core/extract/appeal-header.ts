import { squash } from '../text/index.ts';
import { APPEAL_BLOCK_WORDS, APPEAL_HEADER_WORDS, APPEAL_OUTCOME_WORDS } from '../text/patterns-tables.ts';
import { appealOrder, type Order } from './head-order.ts';
import { rowText, type Row, type RowCell } from './rows.ts';

/** Header rows of Table 4, with some that are empty between them. */
const MOST_ROWS = 6;

/** The words above a column; with `carried` a head stands for the blanks to its right, as where merged cells are printed as one and blanks. */
const wordsAbove = (above: readonly Row[], column: number, carried: boolean): string[] =>
  above.flatMap(({ cells }) => {
    const head = cells.findLast(
      ({ text, at }) => text !== '' && (carried ? at.column <= column : at.column === column),
    );
    return head ? [squash(head.text)] : [];
  });

/** What the cells above a column say: which part and which outcome of it, from 0; `null` for what they do not say. */
function readColumn(
  above: readonly Row[],
  column: number,
  carried: boolean,
): { part: number | null; outcome: number | null } {
  const words = wordsAbove(above, column, false);
  const find = (patterns: readonly RegExp[], words: readonly string[]): number | null => {
    const hits = patterns.flatMap((pattern, index) => (words.some((text) => pattern.test(text)) ? [index] : []));
    return hits[0] ?? null;
  };
  const outcomes = APPEAL_OUTCOME_WORDS.filter((pattern) => words.some((text) => pattern.test(text)));
  const names = carried ? wordsAbove(above, column, true) : words;
  return {
    part: find(APPEAL_BLOCK_WORDS, names),
    outcome: outcomes.length === 1 ? find(APPEAL_OUTCOME_WORDS, words) : null,
  };
}

/** Rows of heads that lost their spans do not stand above the figures. */
const lostSpans = (above: readonly Row[], values: readonly RowCell[]): boolean =>
  above.some(
    ({ cells }) =>
      cells.some(({ fill, text }) => fill === 'own' && APPEAL_HEADER_WORDS.test(squash(text))) &&
      values.some(({ at: { column } }) => cells.some((cell) => cell.at.column === column && cell.fill === 'padding')),
  );

const namesPart = ({ cells }: Row): boolean =>
  cells.some(({ text }) => APPEAL_BLOCK_WORDS.some((words) => words.test(squash(text))));

/**
 * The places of fifteen figures in the order of the form, by the header above them in their grid, else by the order in which it
 * is read, also where its first rows stand in another table; that of the form where the header says nothing against it. `null`
 * where it does and does not name each place once.
 */
export function orderAppeals(rows: readonly Row[], row: Row, values: readonly RowCell[]): Order | null {
  const at = rows.indexOf(row);
  const near = rows.slice(Math.max(0, at - MOST_ROWS), Math.max(0, at)).filter(({ loose }) => !loose);
  const above = near.filter(({ block }) => block === row.block);
  const parts = near.findIndex(namesPart);
  if (parts !== -1 && !above.some(namesPart)) return appealOrder(near.slice(parts).map(rowText).join('\n'));
  if (lostSpans(above, values)) return appealOrder(above.map(rowText).join('\n'));
  return orderBy(above, values, false) ?? orderBy(above, values, true);
}

/** Where only the third row of heads is there, it has none above the reviews: their outcomes stand in the second. */
const isThirdRow = (found: readonly { part: number | null; outcome: number | null }[]): boolean =>
  found.some(({ outcome }) => outcome !== null) && found.every(({ part }) => part === null);

function orderBy(above: readonly Row[], values: readonly RowCell[], carried: boolean): Order | null {
  const found = values.map(({ at: { column } }) => readColumn(above, column, carried));
  const agrees = found.every(({ part, outcome }, index) => {
    const [officialPart, officialOutcome] = [Math.floor(index / 5), index % 5];
    return (part ?? officialPart) === officialPart && (outcome ?? officialOutcome) === officialOutcome;
  });
  if (isThirdRow(found) && found.some(({ outcome }, index) => outcome === null && index >= 5)) return null;
  if (agrees) return values.map((_, index) => index);
  const places = found.map(({ part, outcome }) => (part === null || outcome === null ? -1 : part * 5 + outcome));
  if (places.includes(-1) || new Set(places).size !== values.length) return null;
  return values.map((_, place) => places.indexOf(place));
}
