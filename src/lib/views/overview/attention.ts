import { wilsonInterval, type Interval } from '../../core/statistics/index.ts';
import type { Labels } from '../../labels/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { outsideOf, type Outside } from '../bodies/outside.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import type { YearFiling } from '../bodies/filing.ts';

/** A body to look at, with why. */
export interface AttentionLine {
  row: Body['row'];
  filing: YearFiling | null;
  /** New requests over the years, for its small line. */
  line: readonly Point[];
  received: Point;
  open: Point;
  interval: Interval | null;
  outside: Outside;
  reasons: readonly string[];
}

/** Gravest first: sums that do not hold, then rates beyond chance, then what is not there, then what came late. */
const weight = ({ filing, outside }: AttentionLine): number =>
  (filing?.errors ?? 0) * 1000 +
  (outside === null ? 0 : 500) +
  (filing?.state === 'unread' ? 400 : 0) +
  (filing?.state === 'missing' ? 300 : 0) +
  Math.min(99, filing?.daysLate ?? 0);

/** The bodies with an open error, a rate beyond the limits of chance, a report unread, missing or late. */
export function attentionOf(
  area: Area,
  bodies: readonly Body[],
  filings: readonly YearFiling[],
  t: Labels,
): AttentionLine[] {
  const index = area.filter.year - area.filter.from;
  const whole = pointOf(area, 'open_rate', area.filter.year, 'own');
  const target = whole.value === null ? null : whole.value / 100;
  const words = t.attention;
  return bodies
    .flatMap(({ row, points }): AttentionLine[] => {
      const line = points.get('received_new') ?? [];
      const [received, open] = [line[index], points.get('open_rate')?.[index]];
      if (!received || !open) return [];
      const filing = filings.find(({ agency }) => agency === row.agency_id) ?? null;
      const outside = outsideOf(open, target);
      const interval = wilsonInterval(open.numerator ?? 0, open.denominator ?? 0);
      const reasons = [
        ...(filing && filing.state === 'erred' ? [words.errors(filing.errors)] : []),
        ...(outside === null ? [] : [words.outside((open.value ?? 0) / 100 > (target ?? 0), outside)]),
        ...(filing?.state === 'unread' ? [words.unread] : []),
        ...(filing?.state === 'missing' ? [words.missing] : []),
        ...(filing?.daysLate ? [words.late(filing.daysLate)] : []),
      ];
      const percent = interval && { low: interval.low * 100, high: interval.high * 100 };
      return reasons.length === 0 ? [] : [{ row, filing, line, received, open, interval: percent, outside, reasons }];
    })
    .sort((a, b) => weight(b) - weight(a));
}
