import type { FlowPart } from '../flow.ts';
import { LineSink, type Manner } from '../line-sink.ts';
import type { ListPlace } from './numbering.ts';
import type { Ground } from './run-look.ts';

/** A paragraph while it is read. */
export interface OpenParagraph {
  pieces: { text: string; manner: Manner; picture?: boolean }[];
  style: string;
  /** Its own place in a list; `list` 0 takes it out of the list of its style. */
  list: string | null;
  level: number | null;
  outline: number | null;
  /** What its shading paints; `null` where it shows what is behind it. */
  ground: Ground | null;
  /** Text boxes anchored in it follow it. */
  boxes: FlowPart[];
}

export const startParagraph = (): OpenParagraph => ({
  pieces: [],
  style: '',
  list: null,
  level: null,
  outline: null,
  ground: null,
  boxes: [],
});

/** True where the paragraph has text that a reader takes for its own. */
export const hasText = ({ pieces }: OpenParagraph): boolean =>
  pieces.some(({ text, manner }) => manner === 'plain' && text.trim() !== '');

/** Writes the lines of a paragraph, each break in it begins one; `number` is that of its list. */
export function writeLines(paragraph: OpenParagraph, number: string, heading: boolean, parts: FlowPart[]): void {
  const sink = new LineSink(parts);
  sink.heading = heading;
  // A space between them, or the number of a list would run into a figure.
  let waiting = number === '' ? '' : `${number}${/\d$|\d\.$/.test(number) ? ' ' : ''}`;
  for (const { text, manner, picture } of paragraph.pieces) {
    if (picture) sink.addPicture();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) {
        sink.endLine();
        sink.heading = heading;
      }
      const numbered = waiting !== '' && manner === 'plain' && line.trim() !== '';
      sink.add(numbered ? `${waiting}${line.trimStart()}` : line, manner);
      if (numbered) waiting = '';
    }
  }
  sink.endLine();
}

export function listOf({ list, level }: OpenParagraph, fromStyle: ListPlace | null): ListPlace | null {
  if (list === '0') return null;
  if (list !== null) return { list, level: level ?? 0 };
  return fromStyle && { list: fromStyle.list, level: level ?? fromStyle.level };
}

/** A sign of a symbol font: Symbol shares its digits and letters with every other font, the rest show pictures. */
export function readSymbol(font: string, code: string): string {
  const number = Number.parseInt(code, 16);
  const plain = number >= 0xf000 ? number - 0xf000 : number;
  return font.toLowerCase() === 'symbol' && plain >= 0x20 && plain < 0x7f ? String.fromCharCode(plain) : '□';
}
