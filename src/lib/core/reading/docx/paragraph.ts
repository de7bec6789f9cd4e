import type { FlowPart } from '../flow.ts';
import type { ListPlace } from './numbering.ts';

/** A paragraph while it is read. */
export interface OpenParagraph {
  text: string;
  style: string;
  /** Its own place in a list; `list` 0 takes it out of the list of its style. */
  list: string | null;
  level: number | null;
  outline: number | null;
  /** Text boxes anchored in it follow it. */
  boxes: FlowPart[];
}

export const startParagraph = (): OpenParagraph => ({
  text: '',
  style: '',
  list: null,
  level: null,
  outline: null,
  boxes: [],
});

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
