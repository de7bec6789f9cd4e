import { squash } from '../text/index.ts';
import { APPEAL_BLOCK_WORDS, APPEAL_HEADER_WORDS, APPEAL_OUTCOME_WORDS } from '../text/patterns-tables.ts';
import { appealOrder, type Order } from './head-order.ts';
import { rowText, type Row, type RowCell } from './rows.ts';

/** Header rows of Table 4, with some that are empty between them. */
const MOST_ROWS = 6;

/** What the cells above a column say: which part and which outcome of it, from 0; `null` for what they do not say. */
function readColumn(above: readonly Row[], column: number): { part: number | null; outcome: number | null } {
  const words = above.flatMap(({ cells }) =>
    cells.flatMap(({ text, at }) => (at.column === column && text !== '' ? [squash(text)] : [])),
  );
  const find = (patterns: readonly RegExp[]): number | null => {
    const hits = patterns.flatMap((pattern, index) => (words.some((text) => pattern.test(text)) ? [index] : []));
    return hits[0] ?? null;
  };
  const outcomes = APPEAL_OUTCOME_WORDS.filter((pattern) => words.some((text) => pattern.test(text)));
  return { part: find(APPEAL_BLOCK_WORDS), outcome: outcomes.length === 1 ? find(APPEAL_OUTCOME_WORDS) : null };
}

/** Rows of heads that lost their spans do not stand above the figures. */
const lostSpans = (above: readonly Row[], values: readonly RowCell[]): boolean =>
  above.some(
    ({ cells }) =>
      cells.some(({ fill, text }) => fill === 'own' && APPEAL_HEADER_WORDS.test(squash(text))) &&
      values.some(({ at: { column } }) => cells.some((cell) => cell.at.column === column && cell.fill === 'padding')),
  );

/**
 * The places of fifteen figures in the order of the form, by the header above them in their grid, else by the order in which it
 * is read; that of the form where the header says nothing against it. `null` where it does and does not name each place once.
 */
export function orderAppeals(rows: readonly Row[], row: Row, values: readonly RowCell[]): Order | null {
  const at = rows.indexOf(row);
  const above = rows
    .slice(Math.max(0, at - MOST_ROWS), Math.max(0, at))
    .filter(({ block, loose }) => block === row.block && !loose);
  if (lostSpans(above, values)) return appealOrder(above.map(rowText).join('\n'));
  const found = values.map(({ at: { column } }) => readColumn(above, column));
  const agrees = found.every(({ part, outcome }, index) => {
    const [officialPart, officialOutcome] = [Math.floor(index / 5), index % 5];
    return (part ?? officialPart) === officialPart && (outcome ?? officialOutcome) === officialOutcome;
  });
  if (agrees) return values.map((_, index) => index);
  const places = found.map(({ part, outcome }) => (part === null || outcome === null ? -1 : part * 5 + outcome));
  if (places.includes(-1) || new Set(places).size !== values.length) return null;
  return values.map((_, place) => places.indexOf(place));
}
