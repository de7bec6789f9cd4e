import { SMALLEST_RANKED_DENOMINATOR } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare.ts';
import type { Filter } from '../../queries/index.ts';
import { limitsAt, type ChanceLimits } from '../bodies/chance-limits.ts';
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
  low: number;
  high: number;
}

export interface FunnelDrawing {
  target: number;
  areaName: string;
  limits: readonly FunnelLimit[];
  bodies: readonly FunnelBody[];
}

/** So many places on the axis are enough to draw a limit. */
const MOST_LIMITS = 160;

function limitsUpTo(largest: number, limits: ChanceLimits): FunnelLimit[] {
  const step = Math.max(1, Math.ceil(largest / MOST_LIMITS));
  const cases = Array.from({ length: Math.floor(largest / step) }, (_, index) => (index + 1) * step);
  return cases.map((count) => ({ cases: count, ...limitsAt(limits, count) }));
}

/** How many times chance the bodies differ, where limits are widened by it. */
const widened = ({ dispersion }: ChanceLimits): string | null =>
  dispersion !== null && dispersion > 1 ? formatRate(dispersion) : null;

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
      far.map(({ row, outside }) => [row.short_name, outside === 'above'] as const),
      shown.filter(({ group }) => group === 'ranked').length,
    ),
    subtitle: words.subtitle(name, who, widened(funnel)),
    drawing: {
      target: funnel.target * 100,
      areaName: who,
      limits: limitsUpTo(largest, funnel),
      bodies: drawn,
    },
    twin: {
      caption: words.title,
      columns: [
        { label: t.agencies.columns.name, numeric: false },
        { label: name, numeric: true },
        { label: words.limits, numeric: true },
        { label: words.column, numeric: true },
      ],
      rows: shown.map(({ row, now, outside, group }) => {
        const { low, high } = limitsAt(funnel, now.denominator ?? 0);
        return [
          label(row.name),
          figure(now, t),
          label(words.range(formatRate(low), formatRate(high))),
          label(words.position[outside ?? (group === 'ranked' ? 'inside' : 'few')]),
        ];
      }),
    },
    foot: comparisonFoot({ area }, t),
    spoken: drawn.map((body) => ({ series: body.name, points: [body.point] })),
    places: drawn.map(({ point }) => [point.denominator ?? 0, point.value ?? 0]),
    empty: shown.length === 0 ? t.figure.nothingLoaded(filter.year) : null,
  };
}
