import { indicatorName } from '../figure/indicator-words.ts';
import { judgementOf } from '../figure/change.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { pointText } from '../figure/twin.ts';
import type { Labels } from '../../labels/attention.ts';
import type { PerformanceReason, QualityReason } from './reasons.ts';

const count = ({ value }: Point): string => formatNumber(value ?? 0);

/** What there is to say of a reason, in one clause. */
export function performanceWords(reason: PerformanceReason, t: Labels): string {
  const words = t.attention.facts;
  if (reason.kind === 'corrected')
    return reason.told
      .map(({ all, corrected }) =>
        // A report that writes a total below its part contradicts itself: both are told.
        (all.value ?? 0) < (corrected.value ?? 0)
          ? words.correctedBeyond(corrected.indicator === 'suit_corrected', count(all), count(corrected))
          : words.corrected(corrected.indicator === 'suit_corrected', count(all), count(corrected)),
      )
      .join(t.attention.comma);
  if ('before' in reason) {
    const { now, before, kind } = reason;
    return words[kind](count(before), count(now));
  }
  if ('change' in reason) {
    const { now, before } = reason.change;
    return words.changed(
      indicatorName(now.indicator, t),
      pointText(before, t),
      pointText(now, t),
      judgementOf(reason.change, t),
    );
  }
  return words.above(
    indicatorName(reason.point.indicator, t),
    pointText(reason.point, t),
    `${formatRate(reason.common)}%`,
  );
}

/** The same for what is to be done about a report; `due` is the day it was due, where that is known. */
export function qualityWords(reason: QualityReason, year: number, t: Labels, due: string | null = null): string {
  const words = t.attention.facts;
  switch (reason.kind) {
    case 'errors':
    case 'late':
    case 'warned':
      return words[reason.kind](reason.size);
    case 'totals':
      return words.totals(reason.size, `${reason.reporting}/${reason.expected}`);
    case 'missing':
      return words.missing(year, due);
    default:
      return words[reason.kind](year);
  }
}
