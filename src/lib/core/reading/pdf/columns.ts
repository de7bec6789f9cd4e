import { hasHan, tidy } from '../../text/index.ts';
import { TITLE_WORDS } from '../../text/patterns-headings.ts';
import { gatherLines } from './glyph-lines.ts';
import type { Glyph, PageContent } from './page.ts';

/** Where a page may be divided, as shares of its width, and how finely it is looked for, in points. */
const FROM = 0.35;
const TO = 0.65;
const STEP = 2;
/** A gutter is at least so wide, in points. */
const NARROWEST = 8;
/** Running text on both sides: a table's columns have a gap between them as well, but no lines as long as these. */
const FEWEST_LINES = 3;
const LONG_LINE = 14;
/** The title of a report stands among its first lines. */
const HEAD_LINES = 6;

/** The halves of a page that is printed in two columns. */
export interface Halves {
  left: PageContent;
  right: PageContent;
}

const linesOf = (glyphs: readonly Glyph[]): string[] => gatherLines(glyphs).map(({ text }) => tidy(text));

const isRunningText = (glyphs: readonly Glyph[]): boolean =>
  linesOf(glyphs).filter((line) => hasHan(line) && line.replace(/\P{Script=Han}/gu, '').length >= LONG_LINE).length >=
  FEWEST_LINES;

/** The middle of the widest stretch in the middle of a page that nothing crosses; `null` where there is none. */
function findGutter({ glyphs, across, down, width }: PageContent): number | null {
  const crossed = (place: number): boolean =>
    glyphs.some(({ left, right }) => left < place && right > place) ||
    across.some(({ from, to }) => from < place - 1 && to > place + 1) ||
    down.some(({ at }) => Math.abs(at - place) < 1);
  let best: { from: number; to: number } | null = null;
  let open: { from: number; to: number } | null = null;
  for (let place = FROM * width; place <= TO * width; place += STEP) {
    if (crossed(place)) open = null;
    else {
      open ??= { from: place, to: place };
      open.to = place;
      if (!best || open.to - open.from > best.to - best.from) best = { ...open };
    }
  }
  return best && best.to - best.from >= NARROWEST ? (best.from + best.to) / 2 : null;
}

function cutAt(content: PageContent, place: number): Halves {
  const side = (isLeft: boolean): PageContent => {
    const on = (at: number): boolean => at < place === isLeft;
    return {
      ...content,
      glyphs: content.glyphs.filter(({ left, right }) => on((left + right) / 2)),
      across: content.across.filter(({ from, to }) => on((from + to) / 2)),
      down: content.down.filter(({ at }) => on(at)),
      grounds: content.grounds,
      covers: [],
      pictures: content.pictures.filter(([left, , right]) => on((left + right) / 2)),
    };
  };
  return { left: side(true), right: side(false) };
}

/** The two columns of a page, each with running text of its own; `null` for a page that is one. */
export function splitPage(content: PageContent): Halves | null {
  const gutter = findGutter(content);
  if (gutter === null) return null;
  const halves = cutAt(content, gutter);
  return isRunningText(halves.left.glyphs) && isRunningText(halves.right.glyphs) ? halves : null;
}

const opensReport = ({ glyphs }: PageContent): boolean =>
  linesOf(glyphs)
    .slice(0, HEAD_LINES)
    .some((line) => TITLE_WORDS.test(line));

/** True where each column of the first page begins a report: two that stand side by side, not two pages of one. */
export const areTwoReports = ({ left, right }: Halves): boolean => opensReport(left) && opensReport(right);
