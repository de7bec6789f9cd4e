import { funnelLimits } from '../../core/statistics/index.ts';
import { SMALLEST_RANKED_DENOMINATOR } from '../../indicators/index.ts';
import type { Point } from '../figure/series.ts';

/** Outside what chance alone explains: beyond the limits of 95 %, or even of 99.8 %. */
export type Outside = '95' | '99.8' | null;

/**
 * Where a body's share stands to the limits around a common share (0 to 1); `null` inside them, below thirty cases, and for
 * what is no share.
 */
export function outsideOf({ numerator, denominator }: Point, target: number | null): Outside {
  if (target === null || numerator === null || denominator === null || numerator > denominator) return null;
  if (denominator < SMALLEST_RANKED_DENOMINATOR) return null;
  const beyond = (level: number) => {
    const { low, high } = funnelLimits(target, denominator, level);
    return numerator / denominator < low || numerator / denominator > high;
  };
  return beyond(0.998) ? '99.8' : beyond(0.95) ? '95' : null;
}
