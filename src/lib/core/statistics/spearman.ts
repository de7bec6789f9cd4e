import { normalQuantile } from './normal.ts';
import type { Interval } from './wilson.ts';

export interface RankCorrelation {
  /** −1 to 1. */
  coefficient: number;
  interval: Interval;
  n: number;
}

/** Fewer pairs than this say nothing. */
export const FEWEST_PAIRS = 10;

/** Ranks from 1; equal values share the mean of their ranks. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const places = new Map<number, { first: number; last: number }>();
  sorted.forEach((value, index) => places.set(value, { first: places.get(value)?.first ?? index, last: index }));
  return values.map((value) => {
    const { first = 0, last = 0 } = places.get(value) ?? {};
    return (first + last) / 2 + 1;
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Spearman's rank correlation of pairs, with the 95 % interval of D. G. Bonett and T. A. Wright (Psychometrika 65, 2000).
 * `null` with fewer than ten pairs, or where all values of one side are equal.
 */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): RankCorrelation | null {
  if (pairs.length < FEWEST_PAIRS) return null;
  const [a, b] = [ranksOf(pairs.map(([x]) => x)), ranksOf(pairs.map(([, y]) => y))];
  const [ma, mb] = [mean(a), mean(b)];
  const product = (one: readonly number[], m: number, other: readonly number[], k: number) =>
    one.reduce((sum, value, index) => sum + (value - m) * ((other[index] ?? k) - k), 0);
  const spread = Math.sqrt(product(a, ma, a, ma) * product(b, mb, b, mb));
  if (spread === 0) return null;
  const coefficient = Math.min(1, Math.max(-1, product(a, ma, b, mb) / spread));
  const reach = normalQuantile(0.975) * Math.sqrt((1 + coefficient ** 2 / 2) / (pairs.length - 3));
  const z = Math.atanh(coefficient);
  return { coefficient, interval: { low: Math.tanh(z - reach), high: Math.tanh(z + reach) }, n: pairs.length };
}
