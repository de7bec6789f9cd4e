import type { SourceDocument } from '../reading/index.ts';
import { isNumberLike, tidy } from '../text/index.ts';
import {
  APPEAL_PARTS_ACROSS,
  APPEAL_PART_HEADER,
  APPEAL_PART_LIST,
  APPEAL_PART_NAMES,
  APPEAL_PART_VALUE,
  APPEAL_PART_VALUES,
} from '../text/patterns-loose.ts';
import { LOOSE_APPEAL_PARTS } from '../text/patterns-heads.ts';
import type { RowCell } from './rows.ts';
import type { Stream } from './stream.ts';

const PARTS = APPEAL_PART_NAMES.length;
const FIGURES = 5;
const SUITS = 2;
const [REVIEW, DIRECT, AFTER] = [0, 1, 2];
const LONGEST_NAME = 40;

interface Found {
  from: number;
  to: number;
  /** Where each figure stands; `null` for one that is not there. */
  figures: readonly (Figure | null)[];
  /** Which of the two suits side by side this is, from the end; they are named one after the other before the first. */
  fromEnd?: number;
}

interface Figure {
  text: string;
  offset: number;
}

/** The figures right behind an offset, if they are the five of each of so many parts. */
function figuresAt(text: string, offset: number, parts = 1): { figures: Figure[]; to: number } | null {
  APPEAL_PART_VALUES.lastIndex = offset;
  const run = APPEAL_PART_VALUES.exec(text);
  const [whole = '', values = ''] = run ?? [];
  const start = offset + whole.length - values.length;
  const figures = [...values.matchAll(APPEAL_PART_VALUE)].map((match) => ({
    text: match[0],
    offset: start + match.index,
  }));
  return figures.length === parts * FIGURES ? { figures, to: offset + whole.length } : null;
}

/** Five labels, then five figures; or the labels of two parts, then the figures of both. */
function findHeaded(text: string): Found[] {
  const found: Found[] = [];
  let side: { from: number; to: number; count: number } | null = null;
  for (const match of text.matchAll(APPEAL_PART_HEADER)) {
    const beside: boolean = side !== null && text.slice(side.to, match.index).trim() === '';
    const from: number = beside && side ? side.from : match.index;
    const count: number = beside && side ? side.count + 1 : 1;
    side = { from, to: match.index + match[0].length, count };
    // Heads over three parts have two levels, which are not read one after the other.
    const behind = count > SUITS ? null : figuresAt(text, side.to, count);
    for (let part = 0; behind && part < count; part += 1) {
      const figures = behind.figures.slice(part * FIGURES, (part + 1) * FIGURES);
      found.push({ from, to: behind.to, figures, ...(count === SUITS ? { fromEnd: count - 1 - part } : {}) });
    }
  }
  return found;
}

/** The groups of a match as figures; they stand in the text in their order. */
function listFigures(match: RegExpExecArray): (Figure | null)[] {
  let at = 0;
  return match.slice(1).map((figure: string | undefined): Figure | null => {
    if (figure === undefined) return null;
    at = match[0].indexOf(figure, at);
    const offset = match.index + at;
    at += figure.length;
    return { text: figure, offset };
  });
}

/** Each label with its figure. */
const findListed = (text: string): Found[] =>
  [...text.matchAll(APPEAL_PART_LIST)].flatMap((match) => {
    const figures = listFigures(match);
    const some = figures.filter((figure) => figure !== null).length;
    return some >= 2 ? [{ from: match.index, to: match.index + match[0].length, figures }] : [];
  });

/** One header, then a row for each part: its name and five figures. */
function findRows(text: string): Found[] {
  for (const header of text.matchAll(APPEAL_PART_HEADER)) {
    let at = header.index + header[0].length;
    const rows: Found[] = [];
    for (const name of APPEAL_PART_NAMES) {
      const match = [...text.slice(at, at + LONGEST_NAME).matchAll(name)][0];
      const end = match && at + match.index + match[0].length;
      const label = end === undefined ? null : /^[\p{Script=Han}\s)]*/u.exec(text.slice(end, end + LONGEST_NAME));
      const found = end === undefined ? null : figuresAt(text, end + (label?.[0].length ?? 0));
      if (!found) break;
      rows.push({ from: at, ...found });
      at = found.to;
    }
    if (rows.length === PARTS) return rows;
  }
  return [];
}

/**
 * The parts in the order in which their columns are printed, by heads of one level or of the form's two; `null` where the heads do not name each, or are read in an order that neither has.
 */
function printedParts(heads: string): number[] | null {
  const { review, suit, direct, after } = LOOSE_APPEAL_PARTS;
  const [atReview = -1, atSuit = -1, atDirect = -1, atAfter = -1] = [review, suit, direct, after].map(
    (name) => [...heads.matchAll(name)].at(-1)?.index ?? -1,
  );
  if ([atReview, atDirect, atAfter].includes(-1)) return null;
  const suits = atDirect < atAfter ? [DIRECT, AFTER] : [AFTER, DIRECT];
  const first = Math.min(atDirect, atAfter);
  // Read line by line, heads that stand lower in their cells come later: the upper level is certain in the form's order only.
  if (atSuit !== -1) return atReview < atSuit && atSuit < first ? [REVIEW, ...suits] : null;
  if (atReview < first) return [REVIEW, ...suits];
  return atReview > Math.max(atDirect, atAfter) ? [...suits, REVIEW] : null;
}

/** The figures of the parts side by side, a row for each outcome, below the names of the parts. */
function findAcross(text: string): Found[] {
  for (const match of text.matchAll(APPEAL_PARTS_ACROSS)) {
    const printed = printedParts(text.slice(Math.max(0, match.index - 4 * LONGEST_NAME), match.index));
    if (!printed) continue;
    const figures = listFigures(match);
    return [REVIEW, DIRECT, AFTER].map((part) => ({
      from: match.index,
      to: match.index + match[0].length,
      figures: figures.filter((_, index) => index % PARTS === printed.indexOf(part)),
    }));
  }
  return [];
}

/** The part that the words before it name last, or last but some; `null` where they name none. */
function nameOf(words: string, fromEnd: number): number | null {
  const places = APPEAL_PART_NAMES.map((name) => [...words.matchAll(name)].at(-1)?.index ?? -1);
  const place = places.filter((at) => at !== -1).sort((one, other) => other - one)[fromEnd];
  return place === undefined ? null : places.indexOf(place);
}

/** The parts in the order of the form, each by the words between it and the one before; `null` unless each is named once. */
function inOrder(text: string, found: readonly Found[]): Found[] | null {
  if (found.length !== PARTS) return null;
  const named = found.map(({ from, fromEnd }) => {
    const before = found.findLast(({ to }) => to <= from);
    const start = Math.max(before?.to ?? 0, from - 4 * LONGEST_NAME);
    const name = nameOf(text.slice(start, from), fromEnd ?? 0);
    return fromEnd !== undefined && name === REVIEW ? null : name;
  });
  const parts = APPEAL_PART_NAMES.map((_, part) => found[named.indexOf(part)]);
  return new Set(named).size === PARTS && !named.includes(null) ? parts.filter((part) => part !== undefined) : null;
}

/**
 * The fifteen figures of Table 4 where it is printed as three: small tables or lists, each below its name, or one row each.
 * Parts that are not named, or not all there, have no certain reading.
 */
export function findAppealParts(stream: Stream, document: SourceDocument, from: number): RowCell[] | null {
  const text = stream.text.slice(from);
  const rows = [findRows, findAcross].map((find) => find(text)).find((parts) => parts.length > 0) ?? [];
  const parts = inOrder(text, findHeaded(text)) ?? inOrder(text, findListed(text)) ?? (rows.length > 0 ? rows : null);
  const cells = parts?.flatMap(({ figures, from: start }) =>
    figures.map((figure): RowCell | null => {
      const at = stream.placeAt(from + (figure?.offset ?? start));
      if (!figure) return { raw: '', text: '', fill: 'own', at };
      const block = document.blocks[at.block];
      const cell = block?.kind === 'table' ? block.rows[at.row]?.[at.column] : undefined;
      const alone = cell !== undefined && isNumberLike(tidy(cell.text));
      // A cell of a table has one figure, with what stands beside it; words around it are those of a list.
      if (cell && !alone && !/\p{Script=Han}/u.test(tidy(cell.text))) return null;
      const raw = alone ? cell.text : figure.text;
      return { raw, text: tidy(raw), fill: 'own', at, ...(cell?.notes ? { notes: cell.notes } : {}) };
    }),
  );
  const whole = cells?.filter((cell) => cell !== null) ?? [];
  return whole.length === PARTS * FIGURES ? whole : null;
}
