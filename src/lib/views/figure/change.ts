import { differenceInterval, type Interval } from '../../core/statistics/index.ts';
import { EVEN_WITHIN, indicatorOf, isSmallRate, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import type { Same } from '../../queries/index.ts';
import { comparablePoints } from './form-breaks.ts';
import { formatNumber, formatRate, formatSigned } from './format.ts';
import { pointBefore, pointOf, speakingScope, type Area, type Point } from './series.ts';
import { pointText } from './twin.ts';

/**
 * What may be said of a change of a share: that it is for the better, for the worse, or (where the field calls neither side
 * better) that there is one, beyond chance; that there is none worth the name; or that chance may account for it.
 */
export type Verdict = 'better' | 'worse' | 'changed' | 'even' | 'undecided';

/** A figure against that of the year before, where the two may be set against each other. */
export interface Change {
  now: Point;
  before: Point;
  /** Set where not all that counted in one of the years did in the other: `now` and `before` are of so many bodies. */
  same: number | null;
  /** Units, or percent points. */
  difference: number;
  /** The 95 % interval of the difference, in percent points; `null` for what is no share, or contradicts itself. */
  interval: Interval | null;
  /** `null` for counts and other figures that are no shares: more or less of them is not judged. */
  verdict: Verdict | null;
}

/** Whether a change of a share is told as one: chance alone does not account for it. */
export const excludesChance = ({ verdict }: Pick<Change, 'verdict'>): boolean =>
  verdict === 'better' || verdict === 'worse' || verdict === 'changed';

/** The interval of the difference of two shares, in percent points. */
function intervalBetween(before: Point, now: Point): Interval | null {
  if (now.numerator === null || now.denominator === null) return null;
  if (before.numerator === null || before.denominator === null) return null;
  const interval = differenceInterval(
    { numerator: now.numerator, denominator: now.denominator },
    { numerator: before.numerator, denominator: before.denominator },
  );
  return interval && { low: 100 * interval.low, high: 100 * interval.high };
}

function verdictOn(indicator: IndicatorId, interval: Interval | null): Verdict {
  if (interval === null) return 'undecided';
  const { low, high } = interval;
  if (low >= -EVEN_WITHIN && high <= EVEN_WITHIN) return 'even';
  if (low <= 0 && high >= 0) return 'undecided';
  const { better } = indicatorOf(indicator);
  return better === null ? 'changed' : (better === 'higher') === low > 0 ? 'better' : 'worse';
}

/**
 * The change between two figures of neighbouring years; `null` where one is missing, where they speak for different scopes,
 * where a rate rests on fewer than ten cases, or where the form changed what is counted.
 */
export function changeBetween(before: Point, now: Point): Change | null {
  if (now.value === null || before.value === null || now.source !== before.source) return null;
  if (!comparablePoints(before, now)) return null;
  if (isSmallRate(now.denominator) || isSmallRate(before.denominator)) return null;
  const share = indicatorOf(now.indicator).unit === 'percent';
  const interval = share ? intervalBetween(before, now) : null;
  const verdict = share ? verdictOn(now.indicator, interval) : null;
  return { now, before, difference: now.value - before.value, interval, verdict, same: null };
}

/** The change of a figure over the bodies that have it in both years, given the figures of all that have it in either. */
function likeForLike(before: Point, now: Point, same: Same | null): Change | null {
  if (same === null) return null;
  if (same.reports === now.reports && same.reportsBefore === before.reports) return changeBetween(before, now);
  const of = (point: Point, reports: number, numerator: number, denominator: number | null): Point => {
    const value = valueOf({ numerator, denominator });
    const gap = value === null ? 'no_denominator' : null;
    return { ...point, numerator, denominator, value, gap, reports, set: reports, excluded: 0, contradicts: false };
  };
  const change = changeBetween(
    of(before, same.reportsBefore, same.numeratorBefore, same.denominatorBefore),
    of(now, same.reports, same.numerator, same.denominator),
  );
  return change && { ...change, same: same.reports };
}

/**
 * The same for an area's figure of a year, over the bodies that have it in both years: who happened to file decides nothing. An
 * aggregate report is held against the one before it. `null` also where the year before is out of the span.
 */
export function changeIn(
  area: Area,
  indicator: IndicatorId,
  year = area.filter.year,
  scope = speakingScope(area),
): Change | null {
  if (year - 1 < area.filter.from) return null;
  const [before, now] = [pointOf(area, indicator, year - 1, scope), pointOf(area, indicator, year, scope)];
  if (scope === 'aggregate') return changeBetween(before, now);
  return likeForLike(before, now, area.own.get(year)?.sums[indicator]?.same ?? null);
}

/** A body's figure and that of the year before, where it has both and neither contradicts itself; else `null`. */
export function pairOf(line: readonly Point[], index: number): readonly [before: Point, now: Point] | null {
  const [before, now] = [pointBefore(line, index), line[index] ?? null];
  if (before === null || now === null || before.numerator === null || now.numerator === null) return null;
  return before.contradicts || now.contradicts || !comparablePoints(before, now) ? null : [before, now];
}

/** The same for bodies given one by one, by their points in the order of years; `before` and `now` are the sums of all of them. */
export function changeOver(
  lines: readonly (readonly Point[])[],
  index: number,
  before: Point,
  now: Point,
): Change | null {
  const pairs = lines.flatMap((line) => {
    const pair = pairOf(line, index);
    return pair === null ? [] : [pair];
  });
  if (pairs.length === 0) return null;
  const sum = (points: readonly Point[], part: 'numerator' | 'denominator' | 'reports') =>
    points.reduce((all, point) => all + (point[part] ?? 0), 0);
  const [then, after] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
  const rate = now.denominator !== null;
  return likeForLike(before, now, {
    reports: sum(after, 'reports'),
    reportsBefore: sum(then, 'reports'),
    numerator: sum(after, 'numerator'),
    denominator: rate ? sum(after, 'denominator') : null,
    numeratorBefore: sum(then, 'numerator'),
    denominatorBefore: rate ? sum(then, 'denominator') : null,
  });
}

/** Whose change it is, where it is not that of all: so many bodies, and their figures in both years. */
export function sameBodies({ same, before, now }: Change, t: Labels): string | null {
  return same === null ? null : t.judgement.same(same, pointText(before, t), pointText(now, t));
}

/** A change by direction, size and unit; `null` where the figure stayed, as far as it is printed. */
function sized({ now, difference }: Change, t: Labels): string | null {
  const rate = now.denominator !== null;
  const size = rate ? formatRate(Math.abs(difference)) : formatNumber(Math.abs(difference));
  if (size === (rate ? formatRate(0) : formatNumber(0))) return null;
  const unit = rate ? t.judgement.points : t.terms.unit[indicatorOf(now.indicator).unit];
  return t.judgement.moved(difference > 0, size, unit, rate);
}

/** A change in words, wherever a sentence tells one: 少 64 件; 升 2.1 个百分点 and what may be said of it. */
export const movedWords = (change: Change, t: Labels): string =>
  (sized(change, t) ?? t.judgement.unmoved) + judgementOf(change, t);

/** The same against the year before: 比上年少 64 件, 与上年相同. */
export const lastWords = (change: Change, t: Labels): string =>
  t.judgement.last(sized(change, t)) + judgementOf(change, t);

/** The same, of the bodies whose change it is: 比上年少 64 件; 两年都有数的 15 个机关由 132 变为 105，少 27 件. */
export function againstLast(change: Change, t: Labels): string {
  const same = sameBodies(change, t);
  if (same === null) return lastWords(change, t);
  const stayed = pointText(change.before, t) === pointText(change.now, t);
  return stayed ? same + judgementOf(change, t) : t.judgement.sameMoved(same, movedWords(change, t));
}

/** The interval of a change and what may be said of it, in brackets; nothing for what is not judged. */
export function judgementOf({ interval, verdict }: Change, t: Labels): string {
  if (verdict === null) return '';
  const words = t.judgement;
  const said =
    interval && words.interval(formatSigned(interval.low, formatRate), formatSigned(interval.high, formatRate));
  return words.told(said ?? t.terms.gap.contradicts, words.verdict[verdict]);
}
