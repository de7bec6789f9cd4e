import { tidy } from '../text/index.ts';
import { FIRST_ORDER, INLINE_HEADING, SENTENCE_END, TITLE_WORDS } from '../text/patterns-headings.ts';
import type { HeadingBlock, ParagraphBlock } from './document.ts';
import { makePlace } from './grid.ts';

const LONG_LINE = 120;
const HEADING_LENGTH = 60;

/** Page text often arrives as one line; it breaks before each official heading. */
function breakLine(line: string): string[] {
  if (line.length < LONG_LINE) return [line];
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(INLINE_HEADING)) {
    const [, heading = ''] = match;
    if (match.index > from) parts.push(line.slice(from, match.index));
    parts.push(heading);
    from = match.index + heading.length;
  }
  parts.push(line.slice(from));
  return parts;
}

function isHeading(text: string): boolean {
  if (text.length > HEADING_LENGTH || SENTENCE_END.test(text)) return false;
  return FIRST_ORDER.test(text) || (TITLE_WORDS.test(text) && !/[,。]/.test(text));
}

/** The blocks of one line of running text, the first with the number `block`; none for white space. */
export function blocksOfLine(line: string, block: number, styledAsHeading = false): (HeadingBlock | ParagraphBlock)[] {
  const parts = breakLine(line).filter((part) => tidy(part) !== '');
  return parts.map((part, index) => {
    const kind = styledAsHeading || isHeading(tidy(part)) ? 'heading' : 'paragraph';
    return { kind, text: part.trim(), at: makePlace(block + index, 0, 0) };
  });
}
