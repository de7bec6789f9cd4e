import {
  chanceOf,
  discoveryLevel,
  funnelLimits,
  overdispersion,
  type Interval,
  type Proportion,
} from '../../core/statistics/index.ts';
import { FALSE_DISCOVERIES, mayBeRanked } from '../../indicators/index.ts';
import type { Point } from '../figure/series.ts';

/** The limits of chance around the common share of some bodies: one for their table, their drawing and every sentence on them. */
export interface ChanceLimits {
  /** The common share, from 0 to 1. */
  target: number;
  /** How many times more the bodies differ than chance would make them; limits are widened by its root above 1. `null` with too few bodies to tell. */
  dispersion: number | null;
  /** Chance leaves a body outside by this probability: so small that false alarms stay rare over the whole list. */
  level: number;
}

/** On which side of the limits a share lies. */
export type Outside = 'above' | 'below' | null;

const proportionOf = (point: Point): Proportion[] => {
  const { numerator, denominator } = point;
  const counts = numerator !== null && denominator !== null && denominator > 0 && !point.contradicts;
  return counts ? [{ numerator, denominator }] : [];
};

/** Whether a share may be judged at all: thirty cases or more, and no more than its whole. */
const judged = (point: Point): boolean => mayBeRanked(point.denominator) && proportionOf(point).length > 0;

/**
 * The limits for the shares of a list of bodies around their common share (percent). `null` where there is no common share, or
 * it is 0 or 100 %, or the figures are no shares.
 */
export function chanceLimits(points: readonly Point[], common: number | null): ChanceLimits | null {
  if (common === null) return null;
  const target = common / 100;
  const dispersion = overdispersion(points.flatMap(proportionOf), target);
  const chances = points
    .filter(judged)
    .flatMap(proportionOf)
    .map((share) => chanceOf(share, target, dispersion));
  return { target, dispersion, level: discoveryLevel(chances, FALSE_DISCOVERIES) };
}

/** Where chance alone would leave the share of a body with so many cases, in percent. */
export function limitsAt({ target, dispersion, level }: ChanceLimits, cases: number): Interval {
  const { low, high } = funnelLimits(target, cases, 1 - level, dispersion);
  return { low: low * 100, high: high * 100 };
}

/** Where a body's share stands to the limits; `null` inside them, below thirty cases, and for what is no share. */
export function outsideOf(point: Point, limits: ChanceLimits | null): Outside {
  const [share] = judged(point) ? proportionOf(point) : [];
  if (limits === null || share === undefined) return null;
  if (chanceOf(share, limits.target, limits.dispersion) > limits.level) return null;
  return share.numerator / share.denominator > limits.target ? 'above' : 'below';
}
