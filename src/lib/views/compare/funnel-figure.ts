import { funnelLimits } from '../../core/statistics/index.ts';
import { LEVEL_OF_CHANCE, OUTER_LEVEL, SMALLEST_RANKED_DENOMINATOR } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import type { Filter } from '../../queries/index.ts';
import type { FigureView } from '../figure/figure.ts';
import { formatRate } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { figure, label } from '../figure/twin.ts';
import type { ComparedBody, Comparison } from './comparison.ts';
import { comparisonFoot } from './foot.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** One body of a funnel. */
export interface FunnelBody {
  name: string;
  point: Point;
  outside: ComparedBody['outside'];
  /** Thirty cases or more. */
  ranked: boolean;
  /** The slot of its colour, where it is pinned. */
  slot: number | null;
}

/** Limits at a number of cases, percent. */
export interface FunnelLimit {
  cases: number;
  inner: readonly [number, number];
  outer: readonly [number, number];
}

export interface FunnelDrawing {
  target: number;
  areaName: string;
  limits: readonly FunnelLimit[];
  bodies: readonly FunnelBody[];
}

/** So many places on the axis are enough to draw a limit. */
const MOST_LIMITS = 160;

function limitsUpTo(largest: number, target: number): FunnelLimit[] {
  const step = Math.max(1, Math.ceil(largest / MOST_LIMITS));
  const cases = Array.from({ length: Math.floor(largest / step) }, (_, index) => (index + 1) * step);
  const percent = (count: number, level: number): [number, number] => {
    const { low, high } = funnelLimits(target / 100, count, level);
    return [low * 100, high * 100];
  };
  return cases.map((count) => ({
    cases: count,
    inner: percent(count, LEVEL_OF_CHANCE),
    outer: percent(count, OUTER_LEVEL),
  }));
}

/** Who differs from the area by more than chance explains: rate against number of cases, with exact limits. */
export function funnelFigure(
  { area, bodies, funnel, indicator, name: who }: Comparison,
  filter: Filter,
  t: Labels,
): FigureView<FunnelDrawing> | null {
  if (funnel === null) return null;
  const shown = bodies.filter(({ now, group }) => now.value !== null && group !== 'missing');
  const far = shown.filter(({ outside }) => outside !== null);
  const drawn = shown.map(({ row, now, outside, group, slot }): FunnelBody => ({
    name: row.short_name,
    point: now,
    outside,
    ranked: group === 'ranked',
    slot,
  }));
  const largest = Math.max(SMALLEST_RANKED_DENOMINATOR, ...shown.map(({ now }) => now.denominator ?? 0));
  const words = t.compare.funnel;
  const name = indicatorName(indicator, t);
  return {
    id: 'funnel',
    title: words.title,
    finding: words.finding(
      far.map(({ row, now }) => [row.short_name, (now.value ?? 0) > funnel.target] as const),
      shown.filter(({ group }) => group === 'ranked').length,
    ),
    subtitle: words.subtitle(name, who, funnel.dispersion === null ? null : formatRate(funnel.dispersion)),
    drawing: { target: funnel.target, areaName: who, limits: limitsUpTo(largest, funnel.target), bodies: drawn },
    twin: {
      caption: words.title,
      columns: [
        { label: t.agencies.columns.name, numeric: false },
        { label: name, numeric: true },
        { label: words.limits, numeric: true },
        { label: words.position, numeric: true },
      ],
      rows: shown.map(({ row, now, outside }) => {
        const { low, high } = funnelLimits(funnel.target / 100, now.denominator ?? 0, LEVEL_OF_CHANCE);
        return [
          label(row.name),
          figure(now, t),
          label(words.range(formatRate(low * 100), formatRate(high * 100))),
          label(outside === null ? words.inside : words.outside(outside)),
        ];
      }),
    },
    foot: comparisonFoot({ area }, t),
    spoken: drawn.map((body) => ({ series: body.name, points: [body.point] })),
    places: drawn.map(({ point }) => [point.denominator ?? 0, point.value ?? 0]),
    empty: shown.length === 0 ? t.figure.nothingLoaded(filter.year) : null,
  };
}
