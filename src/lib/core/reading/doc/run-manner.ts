import type { Manner } from '../line-sink.ts';
import { viewOf } from './file.ts';
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
/** A ground of the run's own: a highlight, or a shading of either generation. */
const GROUNDS = new Set([0x2a0c, 0x4866, 0xca71]);
/** Shadings of paragraphs and of the cells of a row. */
export const SHADINGS: ReadonlySet<number> = new Set([
  0x442d, 0xc64d, 0xd609, 0xd612, 0xd616, 0xd60c, 0xd670, 0xd671, 0xd672,
]);

const WHITE_OF_PALETTE = 8;
/** A shift by less, in half points, only sets text straight; text of one point or less is not seen. */
const LEAST_SHIFT = 6;
const TINY = 2;

const operandOf = (sprms: readonly Sprm[], code: number): Uint8Array | undefined =>
  sprms.findLast((sprm) => sprm.code === code)?.operand;

export const isSet = (sprms: readonly Sprm[], code: number): boolean => {
  const value = operandOf(sprms, code)?.[0];
  return value === 1 || value === 0x81;
};

const numberOf = (sprms: readonly Sprm[], code: number): number | null => {
  const operand = operandOf(sprms, code);
  return operand && operand.length >= 2 ? viewOf(operand).getInt16(0, true) : null;
};

function isWhite(sprms: readonly Sprm[]): boolean {
  const color = operandOf(sprms, COLOR);
  if (color && color.length >= 4) return color[0] === 255 && color[1] === 255 && color[2] === 255 && color[3] === 0;
  return operandOf(sprms, PALETTE)?.[0] === WHITE_OF_PALETTE;
}

/** How the text of a run shows; `null` where it is deleted. `hasGrounds` tells whether anything in the document is shaded. */
export function mannerOfRun(sprms: readonly Sprm[], hasGrounds: () => boolean): Manner | null {
  if (sprms.length === 0) return 'plain';
  if (isSet(sprms, DELETED)) return null;
  const size = numberOf(sprms, SIZE);
  if (isSet(sprms, HIDDEN) || (size !== null && size <= TINY)) return 'hidden';
  if (isWhite(sprms) && !sprms.some(({ code }) => GROUNDS.has(code)) && !hasGrounds()) return 'hidden';
  if (isSet(sprms, STRUCK) || isSet(sprms, STRUCK_TWICE)) return 'struck';
  const raised = (operandOf(sprms, RAISED)?.[0] ?? 0) > 0;
  return raised || Math.abs(numberOf(sprms, SHIFTED) ?? 0) >= LEAST_SHIFT ? 'mark' : 'plain';
}
