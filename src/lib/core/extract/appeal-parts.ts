import type { SourceDocument } from '../reading/index.ts';
import { isNumberLike, tidy } from '../text/index.ts';
import {
  APPEAL_PART_HEADER,
  APPEAL_PART_LIST,
  APPEAL_PART_NAMES,
  APPEAL_PART_VALUE,
  APPEAL_PART_VALUES,
} from '../text/patterns-loose.ts';
import type { RowCell } from './rows.ts';
import type { Stream } from './stream.ts';

const PARTS = APPEAL_PART_NAMES.length;
const FIGURES = 5;
const LONGEST_NAME = 40;

interface Found {
  from: number;
  to: number;
  /** Where each figure stands; `null` for one that is not there. */
  figures: readonly (Figure | null)[];
}

interface Figure {
  text: string;
  offset: number;
}

/** The figures right behind an offset, if they are the five of one part. */
function figuresAt(text: string, offset: number): { figures: Figure[]; to: number } | null {
  APPEAL_PART_VALUES.lastIndex = offset;
  const run = APPEAL_PART_VALUES.exec(text);
  const [whole = '', values = ''] = run ?? [];
  const start = offset + whole.length - values.length;
  const figures = [...values.matchAll(APPEAL_PART_VALUE)].map((match) => ({
    text: match[0],
    offset: start + match.index,
  }));
  return figures.length === FIGURES ? { figures, to: offset + whole.length } : null;
}

/** Five labels, then five figures. */
const findHeaded = (text: string): Found[] =>
  [...text.matchAll(APPEAL_PART_HEADER)].flatMap((match) => {
    const found = figuresAt(text, match.index + match[0].length);
    return found ? [{ from: match.index, ...found }] : [];
  });

/** Each label with its figure. */
const findListed = (text: string): Found[] =>
  [...text.matchAll(APPEAL_PART_LIST)].flatMap((match) => {
    let at = 0;
    const figures = match.slice(1).map((figure: string | undefined): Figure | null => {
      if (figure === undefined) return null;
      // The groups stand in the text in their order.
      at = match[0].indexOf(figure, at);
      const offset = match.index + at;
      at += figure.length;
      return { text: figure, offset };
    });
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

/** The part that the words before it name last; `null` where they name none. */
function nameOf(words: string): number | null {
  const places = APPEAL_PART_NAMES.map((name) => [...words.matchAll(name)].at(-1)?.index ?? -1);
  const last = Math.max(...places);
  return last === -1 ? null : places.indexOf(last);
}

/** The parts in the order of the form, each by the words between it and the one before; `null` unless each is named once. */
function inOrder(text: string, found: readonly Found[]): Found[] | null {
  if (found.length !== PARTS) return null;
  const named = found.map(({ from }, index) => {
    const start = Math.max(found[index - 1]?.to ?? 0, from - 4 * LONGEST_NAME);
    return nameOf(text.slice(start, from));
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
  const rows = findRows(text);
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
