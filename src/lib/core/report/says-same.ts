import type { Cell } from './cell.ts';

type Entry = Pick<Cell, 'value' | 'status'>;

/** Whether two entries of one cell say the same: one figure, whatever its way here, or for one reason none. */
export const saysSame = (one: Entry | undefined, other: Entry | undefined): boolean => {
  const [value, otherValue] = [one?.value ?? null, other?.value ?? null];
  return value === otherValue && (value !== null || one?.status === other?.status);
};
