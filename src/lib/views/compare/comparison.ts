import { rankRanges, type Interval, type RankRange } from '../../core/statistics/index.ts';
import {
  SMALLEST_BAND,
  indicatorOf,
  isSmallRate,
  mayBeRanked,
  valueOf,
  type IndicatorId,
} from '../../indicators/index.ts';
import type { Filter } from '../../queries/index.ts';
import { changeBetween, changeOver, pairOf, type Change } from '../figure/change.ts';
import { commonForm } from '../figure/form-of-figure.ts';
import type { Point } from '../figure/series.ts';
import type { Body } from '../bodies/body-points.ts';
import type { Compared } from './compared.ts';
import { chanceLimits, outsideOf, type ChanceLimits, type Outside } from '../bodies/chance-limits.ts';
import { shareInterval } from '../figure/share-interval.ts';

/** `ranked`: thirty cases or more (or a count); `few`: ten to 29; `tiny`: one to nine; `none`: no case; `missing`: no figure, or one that contradicts itself. */
export type CompareGroup = 'ranked' | 'few' | 'tiny' | 'none' | 'missing';
export const COMPARE_GROUPS: readonly CompareGroup[] = ['ranked', 'few', 'tiny', 'none', 'missing'];

/** One body in the year in focus. Shares of intervals are percent. */
export interface ComparedBody {
  row: Body['row'];
  /** The place of its name in Chinese order. */
  order: number;
  /** The slot of its colour, where the reader has pinned it. */
  slot: number | null;
  group: CompareGroup;
  now: Point;
  /** All years of the span, for its small line. */
  line: readonly Point[];
  neighbours: readonly Point[];
  /** `null` for what is no share of a whole, or has no case. */
  interval: Interval | null;
  rank: RankRange | null;
  /** Against the year before, its own or that of the bodies it was merged from; `null` where the two may not be set against each other. */
  change: Change | null;
  outside: Outside;
}

export interface Comparison {
  indicator: IndicatorId;
  /** Who is compared, in words. */
  name: string;
  neighbours: readonly IndicatorId[];
  /** Sum over sum of all bodies compared, in the year in focus. */
  area: Point;
  /** Of the bodies among them that have the figure in both years. */
  change: Change | null;
  /** The mean of the ranked bodies' own rates, each with the same weight; `null` for counts and with fewer than five of them. */
  simpleMean: number | null;
  bodies: readonly ComparedBody[];
  /** Figures of the year before of bodies that no longer owe a report. */
  gone: readonly Point[];
  /** The limits of chance; `null` for what is no share of a whole. */
  funnel: ChanceLimits | null;
}

/** Two figures that stand beside an indicator; the first is the reader's own choice where there is one. */
export function neighboursOf(indicator: IndicatorId, second: IndicatorId | null): IndicatorId[] {
  const choices: readonly IndicatorId[] = ['open_rate', 'refusal_rate', 'carry_rate', 'received_new'];
  const wanted = [...(second === null ? [] : [second]), ...choices];
  return [...new Set(wanted)].filter((id) => id !== indicator).slice(0, 2);
}

const isShare = (indicator: IndicatorId) => indicatorOf(indicator).unit === 'percent';

function groupOf(point: Point): CompareGroup {
  const { gap, denominator } = point;
  if (gap === 'no_denominator') return 'none';
  if (gap !== null || point.contradicts) return 'missing';
  if (mayBeRanked(denominator)) return 'ranked';
  return isSmallRate(denominator) ? 'tiny' : 'few';
}

/** Sum over sum of bodies' own figures of a year. */
export function sumOf(indicator: IndicatorId, year: number, points: readonly Point[]): Point {
  const known = points.filter(({ numerator }) => numerator !== null);
  const counted = known.filter((point) => !point.contradicts);
  const numerator = counted.reduce((sum, point) => sum + (point.numerator ?? 0), 0);
  const isRate = indicatorOf(indicator).denominator !== null;
  const denominator = isRate ? counted.reduce((sum, point) => sum + (point.denominator ?? 0), 0) : null;
  const value = counted.length === 0 ? null : valueOf({ numerator, denominator });
  return {
    indicator,
    year,
    value,
    numerator: counted.length === 0 ? null : numerator,
    denominator: counted.length === 0 ? null : denominator,
    reports: counted.length,
    bodies: points.reduce((sum, { bodies }) => sum + bodies, 0),
    inferred: counted.filter(({ inferred }) => inferred > 0).length,
    contradicted: counted.filter(({ contradicted }) => contradicted > 0).length,
    excluded: known.length - counted.length,
    contradicts: false,
    source: 'own',
    body: null,
    form: commonForm(
      indicator,
      year,
      points.map(({ form }) => form),
    ),
    gap:
      known.length > counted.length && counted.length === 0
        ? 'contradicts'
        : counted.length === 0
          ? 'not_loaded'
          : value === null
            ? 'no_denominator'
            : null,
  };
}

/** The bodies compared by one indicator: what may be ranked ranked, what may not shown as it is. */
export function comparisonOf(
  filter: Filter,
  indicator: IndicatorId,
  second: IndicatorId | null,
  { bodies: all, pinned, name }: Pick<Compared, 'bodies' | 'pinned' | 'name'>,
): Comparison {
  const neighbours = neighboursOf(indicator, second);
  const focus = filter.year - filter.from;
  const at = (body: Body, id: IndicatorId, index: number): Point | null => body.points.get(id)?.[index] ?? null;
  const points = (index: number) => all.flatMap((body) => at(body, indicator, index) ?? []);
  const leftOut = all.filter((body) => at(body, indicator, focus)?.contradicts).map(({ row }) => row.short_name);
  const sum = sumOf(indicator, filter.year, points(focus));
  const area = leftOut.length === 0 ? sum : { ...sum, leftOut };
  const areaBefore = focus > 0 ? sumOf(indicator, filter.year - 1, points(focus - 1)) : null;
  const share = isShare(indicator);
  const limits = chanceLimits(points(focus), share ? area.value : null);

  const bodies = all.flatMap((body, order): ComparedBody[] => {
    const now = at(body, indicator, focus);
    if (now === null || now.bodies === 0) return [];
    const line = body.points.get(indicator) ?? [];
    const pair = pairOf(line, focus);
    return [
      {
        row: body.row,
        order,
        slot: pinned.get(body.row.agency_id) ?? null,
        group: groupOf(now),
        now,
        line,
        neighbours: neighbours.flatMap((id) => at(body, id, focus) ?? []),
        interval: shareInterval(now),
        rank: null,
        change: pair && changeBetween(...pair),
        outside: outsideOf(now, limits),
      },
    ];
  });
  const ranked = bodies.filter(({ group }) => group === 'ranked');
  const rates = ranked.flatMap(({ now }) => (now.denominator === null || now.value === null ? [] : [now.value]));
  return {
    indicator,
    name,
    neighbours,
    area,
    change:
      areaBefore &&
      changeOver(
        all.flatMap((body) => [body.points.get(indicator) ?? []]),
        focus,
        areaBefore,
        area,
      ),
    simpleMean: rates.length < SMALLEST_BAND ? null : rates.reduce((sum, rate) => sum + rate, 0) / rates.length,
    bodies: withRanks(bodies, share),
    gone: all.flatMap((body) => {
      const before = at(body, indicator, focus - 1);
      return (at(body, indicator, focus)?.bodies ?? 0) === 0 && before !== null ? [before] : [];
    }),
    funnel: limits,
  };
}

function proportions(bodies: readonly ComparedBody[]): { numerator: number; denominator: number }[] {
  return bodies.flatMap(({ now }) => {
    const { numerator, denominator } = now;
    return numerator === null || denominator === null || denominator === 0 || now.contradicts
      ? []
      : [{ numerator, denominator }];
  });
}

/** Ranks the ranked, highest first, where there are several, and puts the groups in their order; inside the others the most cases come first. */
function withRanks(bodies: readonly ComparedBody[], share: boolean): ComparedBody[] {
  const ranked = bodies.filter(({ group }) => group === 'ranked');
  const values = ranked.map(({ now }) => now.value ?? 0);
  const ranges = share
    ? rankRanges(proportions(ranked))
    : values.map((value) => {
        const rank = 1 + values.filter((other) => other > value).length;
        return { rank, low: rank, high: rank };
      });
  const rankOf = new Map(ranked.length < 2 ? [] : ranked.map((body, index) => [body, ranges[index] ?? null]));
  return bodies
    .map((body) => ({ ...body, rank: rankOf.get(body) ?? null }))
    .sort(
      (a, b) =>
        COMPARE_GROUPS.indexOf(a.group) - COMPARE_GROUPS.indexOf(b.group) ||
        (a.group === 'ranked'
          ? (a.rank?.rank ?? 0) - (b.rank?.rank ?? 0)
          : (b.now.denominator ?? 0) - (a.now.denominator ?? 0)),
    );
}
