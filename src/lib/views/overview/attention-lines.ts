import type { Interval } from '../../core/statistics/index.ts';
import type { Labels } from '../../labels/overview.ts';
import { attentionOf, type Reason } from '../attention/index.ts';
import type { Body } from '../bodies/body-points.ts';
import type { YearFiling } from '../bodies/filing.ts';
import type { Outside } from '../bodies/chance-limits.ts';
import { shareInterval } from '../figure/share-interval.ts';
import type { Area, Point } from '../figure/series.ts';

/** A body to look at as a line of the table: its figures, and why in words. */
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

function wordsOf(reason: Reason, t: Labels): string {
  const words = t.attention.reasons;
  switch (reason.kind) {
    case 'errors':
      return words.errors(reason.now);
    case 'outside':
      return words.outside(reason.side === 'above');
    case 'late':
      return words.late(reason.now);
    default:
      return words[reason.kind];
  }
}

/** The bodies to look at with what the table shows of them. */
export function attentionLines(
  area: Area,
  bodies: readonly Body[],
  filings: readonly YearFiling[],
  t: Labels,
): AttentionLine[] {
  const index = area.filter.year - area.filter.from;
  const known = new Map(bodies.map((body) => [body.row.agency_id, body]));
  return attentionOf(area, bodies, filings).flatMap(({ agency_id, reasons }): AttentionLine[] => {
    const body = known.get(agency_id);
    const line = body?.points.get('received_new') ?? [];
    const [received, open] = [line[index], body?.points.get('open_rate')?.[index]];
    if (!body || !received || !open) return [];
    const filing = filings.find(({ agency }) => agency === agency_id) ?? null;
    return [
      {
        row: body.row,
        filing,
        line,
        received,
        open,
        interval: shareInterval(open),
        outside: reasons.find((reason) => reason.kind === 'outside')?.side ?? null,
        reasons: reasons.map((reason) => wordsOf(reason, t)),
      },
    ];
  });
}
