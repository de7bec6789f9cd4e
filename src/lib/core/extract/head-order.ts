import { squash } from '../text/index.ts';
import { LOOSE_APPEAL_OUTCOMES, LOOSE_APPEAL_PARTS, REQUEST_HEADS } from '../text/patterns-heads.ts';

/**
 * Heads of columns in the order in which they are read, for rows whose merged cells left no trace, and for running text: a head
 * over several others stands for them, which come below it.
 */

/** Places of the form's columns among the printed ones: the first says where the form's first is printed. */
export type Order = readonly number[];

/** Where the seven columns of Table 3 are printed, among how many; an eighth is a subtotal. */
export interface RequestOrder {
  places: Order;
  printed: number;
}

export const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));

const COLUMNS = 7;
/** The columns below the head of all organisations, in the order of the form. */
const BELOW_GROUP = [1, 2, 3, 4, 5];
const GROUP = COLUMNS;
const SUBTOTAL = GROUP + 1;

/** True for the form's own columns in its own order and no other. */
export const isFormOrder = ({ places, printed }: RequestOrder): boolean => printed === COLUMNS && isAscending(places);

/** Where the seven columns of Table 3 are printed; `null` unless each is named once, and the other heads at most once. */
export function requestOrder(words: string): RequestOrder | null {
  const named = [...squash(words).matchAll(REQUEST_HEADS)].map((match) =>
    match.slice(1).findIndex((group: string | undefined) => group !== undefined),
  );
  if (named.length !== new Set(named).size) return null;
  // A subtotal among the organisations is one of the columns below their head.
  const besides = [named.indexOf(SUBTOTAL) - 1, named.indexOf(SUBTOTAL) + 1].map((at) => named[at] ?? -1);
  const inGroup = [...BELOW_GROUP, ...(besides.some((column) => BELOW_GROUP.includes(column)) ? [SUBTOTAL] : [])];
  const below = named.filter((column) => inGroup.includes(column));
  const printed = named.includes(GROUP)
    ? named.flatMap((column) => (column === GROUP ? below : inGroup.includes(column) ? [] : [column]))
    : named;
  const places = Array.from({ length: COLUMNS }, (_, column) => printed.indexOf(column));
  return places.includes(-1) ? null : { places, printed: printed.length };
}

const OUTCOMES = 5;
const PARTS = [0, 1, 2];

/** True where the outcomes follow one another as the form has them, part after part. */
function areOutcomesInOrder(header: string): boolean {
  const outcomes = [...header.matchAll(LOOSE_APPEAL_OUTCOMES)].map((match) =>
    match.findIndex((group, at) => at > 0 && group),
  );
  const last = new Set(outcomes).size;
  // The totals of another table may stand above.
  const from = outcomes.findIndex((outcome) => outcome !== OUTCOMES);
  if (from > 0) outcomes.splice(0, from);
  return (
    outcomes.at(-1) === (outcomes.length > 0 ? last : undefined) &&
    outcomes.every((outcome, index) => index === 0 || outcome === ((outcomes[index - 1] ?? 0) % last) + 1)
  );
}

/**
 * Where the fifteen figures of Table 4 are printed, by the labels above them in the order in which they are read; `null` where
 * those are in no order that can be followed. Labels that are not there say nothing against the form's order.
 */
export function appealOrder(header: string): Order | null {
  if (!areOutcomesInOrder(header)) return null;
  // What stands nearest above the figures is their header; titles and sentences before it name the parts as well.
  const { review, suit, direct, after } = LOOSE_APPEAL_PARTS;
  const lastOf = (pattern: RegExp): number => [...header.matchAll(pattern)].at(-1)?.index ?? -1;
  const suits = lastOf(direct) > lastOf(after) && lastOf(after) !== -1 ? [2, 1] : [1, 2];
  const [first, second] = [lastOf(review), lastOf(suit)];
  const nextSuit = Math.min(...[lastOf(direct), lastOf(after)].filter((place) => place !== -1), Infinity);
  const reviewLast = first !== -1 && (second === -1 ? first > nextSuit : first > second);
  const printed = reviewLast ? [...suits, 0] : [0, ...suits];
  return PARTS.flatMap((part) =>
    Array.from({ length: OUTCOMES }, (_, outcome) => printed.indexOf(part) * OUTCOMES + outcome),
  );
}
