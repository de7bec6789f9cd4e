import type { AgencyId } from '../../core/report/index.ts';
import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/overview.ts';
import { causeOf, causeWords } from '../figure/cause.ts';
import { againstLast, changeBetween, changeIn, movedWords, type Change } from '../figure/change.ts';
import type { Body } from '../bodies/body-points.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import { ATTENTION_INDICATORS } from '../attention/index.ts';
import { HEADLINE_INDICATORS } from '../figure/kpi.ts';
import type { LeadPiece } from '../figure/lead.ts';
import { pointText } from '../figure/twin.ts';
import { addedBy, lacksReport, pointBefore, pointOf, type Area, type Point } from '../figure/series.ts';
import { indicatorName } from '../figure/indicator-words.ts';

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

/** What the overview tells changes of, in the order of the tables. */
const TOLD: readonly IndicatorId[] = [
  'received_new',
  'open_rate',
  'carried_out',
  'unavailable',
  'refusal_rate',
  'normative_docs_issued',
  'review_total',
  'suit_total',
];

/** What must be known of each body for the overview: for changes, for its place, for the gaps of the flow, for who needs attention. */
export const OVERVIEW_INDICATORS: readonly IndicatorId[] = [
  ...new Set<IndicatorId>([
    ...TOLD.filter((one) => indicatorOf(one).denominator === null),
    ...HEADLINE_INDICATORS,
    ...ATTENTION_INDICATORS,
    'outcome_gap',
    'balance_gap',
  ]),
];

const MOST = 3;

/** What each body adds to a change of a count, the most first; bodies that have it in both years, and changed. */
function givenBy(area: Area, indicator: IndicatorId, bodies: readonly Body[]) {
  if (indicatorOf(indicator).denominator !== null) return [];
  const index = area.filter.year - area.filter.from;
  return bodies
    .flatMap(({ row, points }) => {
      const line = points.get(indicator) ?? [];
      const [before, now] = [pointBefore(line, index), line[index]];
      const change = before && now ? changeBetween(addedBy(before), addedBy(now)) : null;
      return change === null || change.difference === 0 ? [] : [{ row, change }];
    })
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));
}

/** Bodies that have a count in one of the two years only, with it. */
function cameOrWent(area: Area, indicator: IndicatorId, bodies: readonly Body[], t: Labels) {
  const index = area.filter.year - area.filter.from;
  if (indicatorOf(indicator).denominator !== null || index === 0) return { entered: [], left: [] };
  const only = (at: number, other: number) =>
    bodies.flatMap(({ row, points }) => {
      const [here, there] = [points.get(indicator)?.[at], points.get(indicator)?.[other]];
      const missing = there !== undefined && (lacksReport(there.gap) || there.gap === 'undecidable');
      const merged = other < at ? here?.merged !== undefined : here?.handedOn === true;
      return here && here.value !== null && here.included !== true && missing && !merged
        ? [{ name: row.short_name, value: here.value }]
        : [];
    });
  const told = (all: readonly { name: string; value: number }[]) =>
    all.toSorted((a, b) => b.value - a.value).map(({ name, value }) => t.changes.body(name, formatNumber(value)));
  return { entered: told(only(index, index - 1)), left: told(only(index - 1, index)) };
}

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
  return TOLD.flatMap((indicator): ChangeItem[] => {
    const change = changeIn(area, indicator);
    if (change === null) return [];
    const { year } = area.filter;
    const now = pointOf(area, indicator, year);
    const { entered, left } = cameOrWent(area, indicator, bodies, t);
    const given = givenBy(area, indicator, bodies);
    const rest = given.slice(MOST);
    const others = rest.reduce((sum, { change: own }) => sum + own.difference, 0);
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
            ...(left.length === 0 ? [] : [t.changes.left(left)]),
            ...(entered.length === 0 ? [] : [t.changes.entered(entered)]),
            t.changes.end,
          ].join(''),
        ],
        contributions: given.slice(0, MOST).map(({ row, change: own }) => ({
          agency: row.agency_id,
          name: row.short_name,
          now: own.now,
          change: formatSigned(own.difference),
          difference: own.difference,
        })),
        rest:
          rest.length === 0 ? null : { text: t.changes.rest(rest.length, formatSigned(others)), difference: others },
        whole: changeIn(area, indicator, year, 'own')?.difference ?? 0,
      },
    ];
  });
}
