import { indicatorOf, isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare.ts';
import { areaPrefix, type Filter, type RegionRow } from '../../queries/index.ts';
import { areasBelow } from '../bodies/area-name.ts';
import type { FigureView } from '../figure/figure.ts';
import { formatNumber } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { coverageText, figure, label, pointText } from '../figure/twin.ts';
import { comparisonFoot } from './foot.ts';
import { sumOf, type Comparison } from './comparison.ts';
import { indicatorName } from '../figure/indicator-words.ts';

export interface RegionBar {
  name: string;
  point: Point;
  text: string;
  /** Fewer than ten cases: the fraction is written and no bar drawn. */
  small: boolean;
}

export interface RegionsDrawing {
  rate: boolean;
  bars: readonly RegionBar[];
}

const MOST_REGIONS = 20;

/**
 * The same indicator by area: the areas next below the one in focus, each as sum over sum of its bodies, highest first.
 * `null` where there are not two of them.
 */
export function regionsFigure(
  { bodies, indicator, area }: Comparison,
  filter: Filter,
  regions: readonly RegionRow[],
  t: Labels,
): FigureView<RegionsDrawing> | null {
  const parts = areasBelow(filter.region, regions).flatMap(({ code, name }) => {
    const within = bodies.filter(({ row }) => row.region_code.startsWith(areaPrefix(code)));
    return within.length === 0
      ? []
      : [
          {
            name,
            point: sumOf(
              indicator,
              filter.year,
              within.map(({ now }) => now),
            ),
          },
        ];
  });
  if (parts.length < 2) return null;
  const words = t.compare.regions;
  const rate = indicatorOf(indicator).denominator !== null;
  const name = indicatorName(indicator, t);
  const small = ({ denominator }: Point) => isSmallRate(denominator);
  const order = ({ point }: { point: Point }) => (point.value === null ? -2 : small(point) ? -1 : point.value);
  const sorted = parts.toSorted((a, b) => order(b) - order(a));
  const shown = sorted.filter(({ point }) => point.value !== null).slice(0, MOST_REGIONS);
  const [first] = shown;
  return {
    id: 'regions',
    title: words.title(name),
    finding:
      first === undefined || small(first.point)
        ? words.none(filter.year)
        : words.finding(shown.length, first.name, pointText(first.point, t)),
    subtitle: words.subtitle(rate, parts.length - shown.length),
    drawing: {
      rate,
      bars: shown.map(({ name: region, point }) => ({
        name: region,
        point,
        text: rate ? pointText(point, t) : formatNumber(point.value ?? 0),
        small: small(point),
      })),
    },
    twin: {
      caption: words.title(name),
      columns: [
        { label: words.area, numeric: false },
        { label: name, numeric: true },
        { label: t.figure.coverageColumn, numeric: true },
      ],
      rows: sorted.map(({ name: region, point }) => [label(region), figure(point, t), label(coverageText(point, t))]),
    },
    foot: comparisonFoot({ area }, t),
    spoken: shown.map(({ name: series, point }) => ({ series, points: [point] })),
    places: shown.map(({ point }, index) => [point.value ?? 0, index]),
    empty: shown.length === 0 ? words.none(filter.year) : null,
  };
}
