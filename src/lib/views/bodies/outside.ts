import { funnelLimits } from '../../core/statistics/index.ts';
import { LEVEL_OF_CHANCE, OUTER_LEVEL, mayBeRanked } from '../../indicators/index.ts';
import { contradictsItself } from '../figure/on-scale.ts';
import type { Point } from '../figure/series.ts';

/** Outside what chance alone explains: beyond the limits of 95 %, or even of 99.8 %. */
export type Outside = '95' | '99.8' | null;

/**
 * Where a body's share stands to the limits around a common share (0 to 1); `null` inside them, below thirty cases, and for
 * what is no share.
 */
export function outsideOf(point: Point, target: number | null): Outside {
  const { numerator, denominator } = point;
  if (target === null || numerator === null || denominator === null) return null;
  if (contradictsItself(point) || !mayBeRanked(denominator)) return null;
  const beyond = (level: number) => {
    const { low, high } = funnelLimits(target, denominator, level);
    return numerator / denominator < low || numerator / denominator > high;
  };
  return beyond(OUTER_LEVEL) ? '99.8' : beyond(LEVEL_OF_CHANCE) ? '95' : null;
}
