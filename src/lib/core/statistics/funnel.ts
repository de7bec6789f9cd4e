import { binomialQuantile } from './binomial.ts';
import type { Interval } from './wilson.ts';

/**
 * Where the share of a body with `denominator` cases would lie by chance alone if every body had the share `target`: exact
 * binomial limits, interpolated between whole cases (D. J. Spiegelhalter, Stat. Med. 24, 2005, appendix). Shares from
 * 0 to 1; the whole range where the target is 0 or 1.
 */
export function funnelLimits(target: number, denominator: number, level: number): Interval {
  if (!(target > 0 && target < 1) || !(denominator >= 1)) return { low: 0, high: 1 };
  const limit = (probability: number): number => {
    const { cases, at, before } = binomialQuantile(probability, denominator, target);
    const excess = at > before ? (at - probability) / (at - before) : 0;
    return Math.min(1, Math.max(0, (cases - excess) / denominator));
  };
  return { low: limit((1 - level) / 2), high: limit((1 + level) / 2) };
}

export interface Proportion {
  numerator: number;
  denominator: number;
}

/**
 * How many times more the bodies differ than chance alone would make them: the mean squared standard score against the
 * common share. About 1 where chance explains everything; `null` with fewer than ten bodies, or no share to compare with.
 */
export function overdispersion(bodies: readonly Proportion[], target: number): number | null {
  const counted = bodies.filter(({ denominator }) => denominator > 0);
  if (counted.length < 10 || !(target > 0 && target < 1)) return null;
  const squares = counted.map(({ numerator, denominator }) => {
    const score = (numerator / denominator - target) / Math.sqrt((target * (1 - target)) / denominator);
    return score * score;
  });
  return squares.reduce((sum, square) => sum + square, 0) / counted.length;
}
