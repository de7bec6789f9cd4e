import { normalQuantile } from './normal.ts';

export interface Interval {
  low: number;
  high: number;
}

/**
 * The score interval of a proportion `numerator / denominator` (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927): the shares
 * that a two-sided test at 1 − `level` would not reject. Shares between 0 and 1; `null` where there are no cases or the
 * numerator is no part of the denominator.
 */
export function wilsonInterval(numerator: number, denominator: number, level = 0.95): Interval | null {
  if (!(denominator > 0) || numerator < 0 || numerator > denominator) return null;
  const z = normalQuantile((1 + level) / 2);
  const share = numerator / denominator;
  const weight = 1 + (z * z) / denominator;
  const centre = (share + (z * z) / (2 * denominator)) / weight;
  const half =
    (z / weight) * Math.sqrt((share * (1 - share)) / denominator + (z * z) / (4 * denominator * denominator));
  return { low: numerator === 0 ? 0 : centre - half, high: numerator === denominator ? 1 : centre + half };
}
