import { tidy } from '../../text/index.ts';
import { ORDINAL_START } from '../../text/patterns-headings.ts';
import type { GlyphLine } from './glyph-lines.ts';
import type { Glyph } from './page.ts';
import type { PageLine, PagePart } from './page-parts.ts';

/** Lines that belong together, as one text. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  page: number;
  box: readonly [number, number, number, number];
  /** How sure a recogniser is of its least certain character; only on a page that is a picture. */
  sure?: number;
}

interface Margins {
  left: number;
  right: number;
  size: number;
  /** The size of the largest lines, where these are few: the title's. */
  title: number;
}

/** A title has no more lines. */
const MOST_TITLE_LINES = 6;
/** Lines of a title are no further apart, by their size. */
const TITLE_PITCH = 2.2;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The edges of the running text: where most lines begin and how far any goes. */
function marginsOf(lines: readonly GlyphLine[]): Margins {
  const size = median(lines.map((line) => line.size));
  const largest = Math.max(...lines.map((line) => line.size));
  const large = lines.filter((line) => line.size >= 0.95 * largest);
  const body = lines.filter((line) => Math.abs(line.size - size) <= 0.15 * size);
  return {
    left: Math.min(...body.map(({ left }) => left)),
    right: Math.max(...body.map(({ right }) => right)),
    size,
    title: large.length <= MOST_TITLE_LINES ? 0.95 * largest : Infinity,
  };
}

const isCentred = (line: GlyphLine, { left, right, size }: Margins): boolean =>
  Math.abs(line.left - left - (right - line.right)) <= 3 * size && line.left > left + size;

/** True where the second line goes on with the first: text that fills its line, or a title of two lines. */
function goesOn(first: GlyphLine, second: GlyphLine, margins: Margins): boolean {
  if (ORDINAL_START.test(tidy(second.text))) return false;
  const sameSize = Math.abs(first.size - second.size) <= 0.1 * first.size;
  const full = first.right >= margins.right - 2 * first.size;
  const title = first.size > 1.15 * margins.size;
  const step = second.bottom - first.bottom;
  if (sameSize && first.size >= margins.title && step > 0 && step <= TITLE_PITCH * first.size) return true;
  if (title) return sameSize && (full || isCentred(first, margins)) && isCentred(second, margins);
  return sameSize && full && second.left <= margins.left + first.size;
}

const boxOf = ({ left, top, right, bottom }: GlyphLine): Paragraph['box'] => [left, top, right, bottom];

/** How sure a recogniser is of what stands in some lines; nothing for a page of text. */
function surenessOf(glyphs: readonly Glyph[], before?: number): { sure?: number } {
  const sure = glyphs.flatMap((glyph) => glyph.sure ?? []);
  if (sure.length === 0) return before === undefined ? {} : { sure: before };
  return { sure: Math.min(before ?? 1, ...sure) };
}

/** Gathers the lines between tables into paragraphs, over page breaks too. */
export function gatherParagraphs(parts: readonly PagePart[]): (Paragraph | Exclude<PagePart, PageLine>)[] {
  const margins = marginsOf(parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])));
  const gathered: (Paragraph | Exclude<PagePart, PageLine>)[] = [];
  let last: GlyphLine | null = null;
  for (const part of parts) {
    if (part.kind === 'table') {
      gathered.push(part);
      last = null;
      continue;
    }
    const open = gathered.at(-1);
    const { text, glyphs } = part.line;
    if (last && open?.kind === 'paragraph' && goesOn(last, part.line, margins))
      Object.assign(open, { text: open.text + text, ...surenessOf(glyphs, open.sure) });
    else gathered.push({ kind: 'paragraph', text, page: part.page, box: boxOf(part.line), ...surenessOf(glyphs) });
    last = part.line;
  }
  return gathered;
}
