import { sameColor } from '../colors.ts';
import type { Manner } from '../line-sink.ts';
import { TINY_POINTS } from '../tiny.ts';
import { viewOf } from './file.ts';
import { PAINTED, PALETTE_COLORS, WHITE, colorAt, groundOfRun } from './grounds.ts';
import type { Sprm } from './sprms.ts';

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
const RAISED = 0x2a48;
const SHIFTED = 0x4845;
const SIZE = 0x4a43;
const PALETTE = 0x2a42;
const COLOR = 0x6870;
/** A shift by less, in half points, only sets text straight. */
const LEAST_SHIFT = 6;

const operandOf = (sprms: readonly Sprm[], code: number): Uint8Array | undefined =>
  sprms.findLast((sprm) => sprm.code === code)?.operand;

export const isSet = (sprms: readonly Sprm[], code: number): boolean => {
  // One value takes over what the style says, another its opposite.
  return sprms.reduce((set, sprm) => {
    const value = sprm.code === code ? sprm.operand[0] : 0x80;
    return value === 0x81 ? !set : value === 0x80 ? set : value === 1;
  }, false);
};

const numberOf = (sprms: readonly Sprm[], code: number): number | null => {
  const operand = operandOf(sprms, code);
  return operand && operand.length >= 2 ? viewOf(operand).getInt16(0, true) : null;
};

/** The colour of a run's text; `null` where Word chooses one that shows. */
function colorOfRun(sprms: readonly Sprm[]): string | null {
  const color = operandOf(sprms, COLOR);
  return color ? colorAt(color, 0) : (PALETTE_COLORS[operandOf(sprms, PALETTE)?.[0] ?? 0] ?? null);
}

/** What is painted behind a run: by its paragraph or cell, and whether anything in the document is shaded. */
export interface Behind {
  ground: () => string | null;
  hasGrounds: () => boolean;
}

/** How the text of a run shows; `null` where it is deleted. */
export function mannerOfRun(sprms: readonly Sprm[], { ground: behind, hasGrounds }: Behind): Manner | null {
  if (sprms.length === 0) return 'plain';
  if (isSet(sprms, DELETED)) return null;
  const size = numberOf(sprms, SIZE);
  if (isSet(sprms, HIDDEN) || (size !== null && size < 2 * TINY_POINTS)) return 'hidden';
  const color = colorOfRun(sprms);
  const own = groundOfRun(sprms) ?? (color === null ? null : behind());
  const ground = own ?? (color !== null && sameColor(color, WHITE) && hasGrounds() ? PAINTED : WHITE);
  if (color !== null && sameColor(color, ground)) return 'hidden';
  if (isSet(sprms, STRUCK) || isSet(sprms, STRUCK_TWICE)) return 'struck';
  const raised = (operandOf(sprms, RAISED)?.[0] ?? 0) > 0;
  return raised || Math.abs(numberOf(sprms, SHIFTED) ?? 0) >= LEAST_SHIFT ? 'mark' : 'plain';
}
