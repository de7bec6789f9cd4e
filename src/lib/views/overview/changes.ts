import type { AgencyId } from '../../core/report/index.ts';
import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/unfolded.ts';
import { causeOf, causeWords } from '../figure/cause.ts';
import { againstLast, changeIn, movedWords, type Change } from '../figure/change.ts';
import type { Body } from '../bodies/body-points.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import type { LeadPiece } from '../figure/lead.ts';
import { pointText } from '../figure/twin.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { cameOrWent, givenBy, largestOf } from '../bodies/given.ts';
import { CHANGES_TOLD } from './indicators.ts';

/** What one body adds to a change. */
export interface Contribution {
  agency: AgencyId;
  name: string;
  /** Its figure of the year in focus. */
  now: Point;
  change: string;
  difference: number;
}

/** One sentence on what changed, its figure within it, and the bodies that changed most. */
export interface ChangeItem {
  indicator: IndicatorId;
  now: Point;
  sentence: readonly LeadPiece[];
  contributions: readonly Contribution[];
  /** What all other bodies give together, so that the contributions add up to the change; `null` where nobody is left. */
  rest: { text: string; difference: number } | null;
  /** The change of the bodies with both years, which these make. */
  whole: number;
}

const MOST = 3;

function wordsOf(told: Change, t: Labels): string {
  const { now, before, difference, same } = told;
  const words = t.changes;
  const against = words.against(againstLast(told, t), same !== null);
  if (now.denominator !== null) return against;
  const size = before.value === 0 ? null : formatRate((100 * Math.abs(difference)) / (before.value ?? 1));
  const share = size !== null ? words.share(size) : same === null ? words.fromNought : '';
  return words.unit(t.terms.unit[indicatorOf(now.indicator).unit]) + against + (difference === 0 ? '' : share);
}

/** Beside a published total: how the same bodies changed together, and whether that is the other way. */
function overSum(area: Area, published: Change, t: Labels): string {
  const { indicator } = published.now;
  const change = changeIn(area, indicator, area.filter.year, 'own');
  if (change === null) return '';
  const { now, before, difference } = change;
  const told = t.judgement.same(now.reports, pointText(before, t), pointText(now, t));
  const moved = movedWords(change, t);
  return t.basis.over(t.basis.own, told, moved, difference * published.difference < 0);
}

/** The one body that makes a change of a share what it is, with what remains without it; empty where there is none. */
function causeClause(area: Area, change: Change, bodies: readonly Body[], t: Labels): string {
  const lines = bodies.map(({ row, points }) => ({
    name: row.short_name,
    line: points.get(change.now.indicator) ?? [],
  }));
  const cause = causeOf(change, lines, area.filter.year - area.filter.from);
  return cause === null ? '' : t.changes.over(causeWords(cause, t));
}

/** What changed against the year before: a sentence a figure that is there in both years and may be compared, and none else. */
export function changesOf(area: Area, bodies: readonly Body[], t: Labels): ChangeItem[] {
  return CHANGES_TOLD.flatMap((indicator): ChangeItem[] => {
    const change = changeIn(area, indicator);
    if (change === null) return [];
    const { year } = area.filter;
    const now = pointOf(area, indicator, year);
    const { entered, left } = cameOrWent(area, indicator, bodies);
    const named = (all: typeof left) => all.map(({ name, value }) => t.changes.body(name, formatNumber(value)));
    const { largest, others, otherDifference } = largestOf(givenBy(area, indicator, bodies), MOST);
    return [
      {
        indicator,
        now,
        sentence: [
          t.changes.now(indicatorName(indicator, t)),
          now,
          [
            wordsOf(change, t),
            causeClause(area, change, bodies, t),
            ...(now.source === 'aggregate' ? [overSum(area, change, t)] : []),
            ...(left.length === 0 ? [] : [t.changes.left(named(left))]),
            ...(entered.length === 0 ? [] : [t.changes.entered(named(entered))]),
            t.changes.end,
          ].join(''),
        ],
        contributions: largest.map(({ row, change: own }) => ({
          agency: row.agency_id,
          name: row.short_name,
          now: own.now,
          change: formatSigned(own.difference),
          difference: own.difference,
        })),
        rest:
          others === 0
            ? null
            : { text: t.changes.rest(others, formatSigned(otherDifference)), difference: otherDifference },
        whole: changeIn(area, indicator, year, 'own')?.difference ?? 0,
      },
    ];
  });
}
