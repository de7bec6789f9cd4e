import type { Labels } from '../../labels/overview.ts';
import type { Change } from '../figure/change.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';

/** How a count changed, in words: 少 64 件（−29.4%）; the share where it is told against a figure. */
export function countMoved(
  { before, difference }: { before: Change['before'] | null; difference: number },
  t: Labels,
): string {
  if (difference === 0) return t.conclusion.even;
  const share = before?.value ? formatSigned((100 * difference) / before.value, formatRate) : null;
  return t.conclusion.more(difference, formatNumber(Math.abs(difference)), share);
}
