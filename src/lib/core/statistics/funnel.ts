import { binomialMass, binomialQuantile, binomialSum } from './binomial.ts';
import { quantile } from './quantile.ts';
import type { Interval } from './wilson.ts';

export interface Proportion {
  numerator: number;
  denominator: number;
}

/** Limits stand no nearer than chance alone would put them: less spread than that is chance as well. */
const widening = (dispersion: number | null): number => Math.sqrt(Math.max(1, dispersion ?? 1));

/**
 * Where the share of a body with `denominator` cases would lie by chance if every body had the share `target`: exact
 * binomial limits, interpolated between whole cases, their distance from the target widened by the root of the dispersion
 * found among the bodies (D. J. Spiegelhalter, Stat. Med. 24, 2005, sections 3.2 and A.1.1). Shares from 0 to 1; the whole
 * range where the target is 0 or 1.
 */
export function funnelLimits(
  target: number,
  denominator: number,
  level: number,
  dispersion: number | null = null,
): Interval {
  if (!(target > 0 && target < 1) || !(denominator >= 1)) return { low: 0, high: 1 };
  const limit = (probability: number): number => {
    const { cases, at, before } = binomialQuantile(probability, denominator, target);
    const excess = at > before ? (at - probability) / (at - before) : 0;
    const exact = (cases - excess) / denominator;
    return Math.min(1, Math.max(0, target + (exact - target) * widening(dispersion)));
  };
  return { low: limit((1 - level) / 2), high: limit((1 + level) / 2) };
}

/**
 * How likely a share as far from the target, or further, would be by chance: the p value of a body. It is below `1 − level`
 * exactly where the share lies outside `funnelLimits` of that level. 1 where there is nothing to compare with.
 */
export function chanceOf({ numerator, denominator }: Proportion, target: number, dispersion: number | null): number {
  if (!(target > 0 && target < 1) || !(denominator >= 1)) return 1;
  const expected = target * denominator;
  const place = expected + (numerator - expected) / widening(dispersion);
  const whole = Math.ceil(place);
  const below = binomialSum(whole, denominator, target) - (whole - place) * binomialMass(whole, denominator, target);
  return Math.min(1, 2 * Math.max(0, Math.min(below, 1 - below)));
}

/** The tenth of the bodies furthest to either side counts no more than its inner edge: one outlier must not hide the others. */
const WINSORISED = 0.1;

/** With fewer bodies there is no telling how much they differ among themselves. */
const FEWEST_BODIES = 10;

/**
 * How many times more the bodies differ than chance alone would make them: the mean squared standard score against the
 * common share, the scores winsorised at a tenth (Spiegelhalter, section 3.2). About 1 where chance explains everything;
 * `null` with fewer than ten bodies, or no share to compare with.
 */
export function overdispersion(bodies: readonly Proportion[], target: number): number | null {
  const counted = bodies.filter(({ denominator }) => denominator > 0);
  if (counted.length < FEWEST_BODIES || !(target > 0 && target < 1)) return null;
  const scores = counted.map(
    ({ numerator, denominator }) =>
      (numerator / denominator - target) / Math.sqrt((target * (1 - target)) / denominator),
  );
  const [low, high] = [quantile(scores, WINSORISED) ?? 0, quantile(scores, 1 - WINSORISED) ?? 0];
  const squares = scores.map((score) => Math.min(high, Math.max(low, score)) ** 2);
  return squares.reduce((sum, square) => sum + square, 0) / counted.length;
}
