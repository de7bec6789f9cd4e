import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { MOST_MATTERS, SMALLEST_RISE } from '../attention/index.ts';
import { formatNumber } from '../figure/format.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';
import { differByMoreThanChance, type Share } from './difference.ts';
import { isComparable } from './figures.ts';

/** What was filed by one body: the day, how late it was (negative: early), how many errors, and the first of them in words. */
export interface OwnFiling {
  published: string | null;
  daysLate: number | null;
  errors: number;
  found: readonly string[];
}

/** The cases of a rate; `null` where there is none. */
const shareOf = ({ numerator, denominator }: Point): Share | null =>
  numerator === null || denominator === null || denominator === 0 ? null : { numerator, denominator };

/** What is worth a look at one body, from its own figures, in words. */
export function ownMatters(area: Area, filing: OwnFiling | null, t: Labels): string[] {
  const { year } = area.filter;
  const words = t.brief.reasons;
  const at = (name: IndicatorId, when = year) => pointOf(area, name, when);
  const late = filing?.daysLate ?? 0;
  const [carried, carriedBefore] = [at('carried_out').value, at('carried_out', year - 1).value];
  const [open, openBefore] = [at('open_rate'), at('open_rate', year - 1)];
  const [now, before] = [shareOf(open), shareOf(openBefore)];
  const [reviews, suits] = [at('review_corrected').value ?? 0, at('suit_corrected').value ?? 0];
  const grew = carried !== null && carriedBefore !== null && carried - carriedBefore >= SMALLEST_RISE;
  const differs = now && before && isComparable(open, openBefore) && differByMoreThanChance(now, before);
  return [
    ...(late > 0 ? [words.late(late)] : []),
    ...(filing?.found ?? []).map((text) => words.finding(text)),
    ...(grew ? [words.carried(formatNumber(carried), formatNumber(carriedBefore))] : []),
    ...(differs ? [words.open_change(pointText(open, t), pointText(openBefore, t))] : []),
    ...(reviews + suits > 0 ? [words.corrected(reviews, suits)] : []),
  ].slice(0, MOST_MATTERS);
}
