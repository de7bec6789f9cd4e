import { viewOf } from './file.ts';
import type { Sprm } from './sprms.ts';

export const WHITE = '#ffffff';
/** A ground whose colour is not told. */
export const PAINTED = 'painted';

/** The colours of the old palette, of text and of the marker pen; 0 is none. */
export const PALETTE_COLORS: readonly (string | null)[] = [
  null,
  '#000000',
  '#0000ff',
  '#00ffff',
  '#00ff00',
  '#ff00ff',
  '#ff0000',
  '#ffff00',
  WHITE,
  '#000080',
  '#008080',
  '#008000',
  '#800080',
  '#800000',
  '#808000',
  '#808080',
  '#c0c0c0',
];

const MARKER = 0x2a0c;
const OLD_RUN_SHADING = 0x4866;
const RUN_SHADING = 0xca71;
/** Shadings of paragraphs and of the cells of a row, in two bytes each as once, and in ten bytes each. */
const SHORT_SHADINGS = new Set([0x442d, 0xd609]);
const LONG_SHADINGS = new Set([0xc64d, 0xd612, 0xd616, 0xd60c, 0xd670, 0xd671, 0xd672]);
const LONG = 10;
const NO_PATTERN = new Set([0, 0xffff]);

/** The colour in four bytes; `null` for one that Word chooses. */
export function colorAt(bytes: Uint8Array, at: number): string | null {
  if (bytes.length < at + 4 || bytes[at + 3] !== 0) return null;
  return `#${[...bytes.subarray(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** What a shading of ten bytes paints; `null` where it shows what is behind it. */
function groundAt(bytes: Uint8Array, at: number): string | null {
  if (bytes.length < at + LONG) return null;
  const pattern = viewOf(bytes).getUint16(at + 8, true);
  return NO_PATTERN.has(pattern) ? colorAt(bytes, at + 4) : PAINTED;
}

/** True for a property that paints a ground other than white: programs write one for every cell, most of which paint nothing. */
export function isPainting({ code, operand }: Sprm): boolean {
  if (SHORT_SHADINGS.has(code)) {
    const shades = Array.from({ length: operand.length >> 1 }, (_, index) =>
      viewOf(operand).getUint16(index * 2, true),
    );
    return shades.some((shade) => !NO_PATTERN.has(shade));
  }
  if (!LONG_SHADINGS.has(code)) return false;
  const grounds = Array.from({ length: Math.floor(operand.length / LONG) }, (_, index) =>
    groundAt(operand, index * LONG),
  );
  return grounds.some((ground) => ground !== null && ground !== WHITE);
}

/** The shadings of a row's cells, each list from one of them on. */
const CELL_SHADINGS: readonly (readonly [code: number, from: number])[] = [
  [0xd612, 0],
  [0xd616, 22],
  [0xd60c, 44],
];
const PARAGRAPH_SHADING = 0xc64d;

/** What is painted behind a paragraph, or behind the cell it stands in; `null` where no colour is told. */
export function groundBehind(paragraph: readonly Sprm[], row: readonly Sprm[], cell: number): string | null {
  const own = paragraph.findLast(({ code }) => code === PARAGRAPH_SHADING);
  const ofParagraph = own ? groundAt(own.operand, 0) : null;
  if (ofParagraph !== null) return ofParagraph;
  const [code, from] = CELL_SHADINGS.findLast((list) => list[1] <= cell) ?? [0, 0];
  const shading = row.findLast((sprm) => sprm.code === code);
  return shading ? groundAt(shading.operand, (cell - from) * LONG) : null;
}

/** What is painted behind the text of a run by its own properties; `null` where nothing is. */
export function groundOfRun(sprms: readonly Sprm[]): string | null {
  const last = sprms.findLast(({ code }) => [MARKER, OLD_RUN_SHADING, RUN_SHADING].includes(code));
  if (!last) return null;
  const { code, operand } = last;
  if (code === RUN_SHADING) return groundAt(operand, 0);
  if (code === MARKER) return PALETTE_COLORS[operand[0] ?? 0] ?? null;
  return operand.length >= 2 && !NO_PATTERN.has(viewOf(operand).getUint16(0, true)) ? PAINTED : null;
}
