import { quantile } from '../../core/statistics/index.ts';
import { FEWEST_OTHERS, indicatorOf, mayBeRanked, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import type { AreaFigureRow } from '../../queries/index.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import type { Area, Point } from '../figure/series.ts';

/** Where a headline figure stands among others: their values, its own if it is on their scale, their middle. */
export interface KpiPlace {
  dots: readonly number[];
  own: number | null;
  middle: number;
  text: string;
}

interface Values {
  values: readonly number[];
  middle: number;
}

function valuesOf(values: readonly number[]): Values | null {
  const middle = quantile(values, 0.5);
  return values.length < FEWEST_OTHERS || middle === null ? null : { values, middle };
}

/** The other areas of the same level in the same basis; a rate needs thirty cases. */
function amongAreas(point: Point, own: string, areas: readonly AreaFigureRow[], t: Labels): KpiPlace | null {
  const { denominator, better } = indicatorOf(point.indicator);
  const rate = denominator !== null;
  const others = areas.filter(
    (row) =>
      row.indicator === point.indicator &&
      row.scope === point.source &&
      row.region_code !== own &&
      mayBeRanked(row.denominator),
  );
  const found = valuesOf(
    others.flatMap(({ numerator, denominator }) =>
      numerator === null ? [] : (valueOf({ numerator, denominator }) ?? []),
    ),
  );
  if (found === null) return null;
  const words = t.kpi.place;
  const middle = rate ? `${formatRate(found.middle)}%` : formatNumber(found.middle);
  const ranked = rate && point.value !== null && mayBeRanked(point.denominator);
  const low = better === 'lower';
  const before = found.values.filter((value) => (low ? value < (point.value ?? 0) : value > (point.value ?? 0)));
  const rank = ranked ? words.rank(before.length + 1, found.values.length + 1, low) : null;
  return {
    dots: found.values,
    own: point.value,
    middle: found.middle,
    text: words.areas(found.values.length, middle, rank),
  };
}

/** Places of headline figures among the areas of the same level, by indicator, where there are enough of them. */
export function placesOf(
  points: readonly Point[],
  area: Area,
  areas: readonly AreaFigureRow[],
  t: Labels,
): ReadonlyMap<IndicatorId, KpiPlace> {
  return new Map(
    points.flatMap((point) => {
      if (point.value === null) return [];
      const place = amongAreas(point, area.filter.region, areas, t);
      return place === null ? [] : [[point.indicator, place] as const];
    }),
  );
}
