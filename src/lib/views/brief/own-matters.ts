import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/brief.ts';
import { MOST_MATTERS, SMALLEST_RISE } from '../attention/index.ts';
import { changeBetween, judgementOf } from '../figure/change.ts';
import { formatNumber } from '../figure/format.ts';
import { pointOf, type Area } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';

/** What was filed by one body: the day, how late it was (negative: early), how many errors, and the first of them in words. */
export interface OwnFiling {
  published: string | null;
  daysLate: number | null;
  errors: number;
  found: readonly string[];
}

/** What is worth a look at one body, from its own figures, in words. */
export function ownMatters(area: Area, filing: OwnFiling | null, t: Labels): string[] {
  const { year } = area.filter;
  const words = t.brief.reasons;
  const at = (name: IndicatorId, when = year) => pointOf(area, name, when);
  const late = filing?.daysLate ?? 0;
  const [carried, carriedBefore] = [at('carried_out').value, at('carried_out', year - 1).value];
  const [open, openBefore] = [at('open_rate'), at('open_rate', year - 1)];
  const [reviews, suits] = [at('review_corrected').value ?? 0, at('suit_corrected').value ?? 0];
  const grew = carried !== null && carriedBefore !== null && carried - carriedBefore >= SMALLEST_RISE;
  const change = changeBetween(openBefore, open);
  const judged = change?.verdict === 'better' || change?.verdict === 'worse' ? judgementOf(change, t) : null;
  return [
    ...(late > 0 ? [words.late(late)] : []),
    ...(filing?.found ?? []).map((text) => words.finding(text)),
    ...(grew ? [words.carried(formatNumber(carried), formatNumber(carriedBefore))] : []),
    ...(judged === null ? [] : [words.open_change(pointText(open, t), pointText(openBefore, t), judged)]),
    ...(reviews + suits > 0 ? [words.corrected(reviews, suits)] : []),
  ].slice(0, MOST_MATTERS);
}
