import { differenceInterval, type Interval } from '../../core/statistics/index.ts';
import { indicatorOf, isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare-areas.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import type { Point } from '../figure/series.ts';
import { AREA_INDICATORS, figureOf, type AreaIndicator, type AreaLine, type AreaQuestion } from './area-lines.ts';

/** How the first area stands to the second: beyond chance higher or lower, undecided, not to be compared, or an amount. */
export type PairVerdict = 'higher' | 'lower' | 'undecided' | 'incomparable' | 'amount';

/** One figure of two areas side by side. */
export interface PairRow {
  indicator: AreaIndicator;
  name: string;
  first: Point;
  second: Point;
  /** First less second, in words; empty where one is missing or rests on too few cases. */
  difference: string;
  /** The 95 % interval of the difference in percent points; `null` for counts, and where nothing is compared. */
  interval: Interval | null;
  value: number | null;
  verdict: PairVerdict;
  /** Of amounts, how many times the second the first is, in words; `null` of rates, and where the second is 0. */
  times: string | null;
}

function pairRow(indicator: AreaIndicator, first: Point, second: Point, t: Labels): PairRow {
  const row = { indicator, name: indicatorName(indicator, t), first, second };
  const none = { ...row, difference: '', interval: null, value: null, times: null };
  if (first.value === null || second.value === null) return { ...none, verdict: 'incomparable' };
  const value = first.value - second.value;
  if (indicatorOf(indicator).unit !== 'percent') {
    const times = second.value > 0 ? formatRate(first.value / second.value) : null;
    return { ...none, difference: formatSigned(value, formatNumber), value, verdict: 'amount', times };
  }
  const few = isSmallRate(first.denominator) || isSmallRate(second.denominator);
  const told = { numerator: first.numerator ?? 0, denominator: first.denominator ?? 0 };
  const other = { numerator: second.numerator ?? 0, denominator: second.denominator ?? 0 };
  const interval = few ? null : differenceInterval(told, other);
  if (interval === null) return { ...none, verdict: 'incomparable' };
  const [low, high] = [100 * interval.low, 100 * interval.high];
  const verdict = low > 0 ? 'higher' : high < 0 ? 'lower' : 'undecided';
  return { ...none, difference: formatSigned(value, formatRate), interval: { low, high }, value, verdict };
}

/** Two areas side by side, figure by figure: the first less the second. */
export function areaPair(first: AreaLine, second: AreaLine, asked: AreaQuestion, t: Labels): PairRow[] {
  return AREA_INDICATORS.flatMap((indicator) => {
    const [a, b] = [figureOf(first, indicator, asked), figureOf(second, indicator, asked)];
    return a === null || b === null ? [] : [pairRow(indicator, a, b, t)];
  });
}
