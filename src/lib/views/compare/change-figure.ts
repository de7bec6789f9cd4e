import { SMALLEST_RATE } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare.ts';
import type { Filter } from '../../queries/index.ts';
import type { FigureView } from '../figure/figure.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { figure, label, quantity } from '../figure/twin.ts';
import { comparisonFoot } from './foot.ts';
import { type Comparison } from './comparison.ts';
import { indicatorName } from '../figure/indicator-words.ts';

export interface ChangeLine {
  name: string;
  before: Point;
  now: Point;
  change: string;
}

export interface ChangeDrawing {
  years: readonly [number, number];
  rate: boolean;
  lines: readonly ChangeLine[];
}

const MOST_LINES = 12;

/** Which bodies changed most against the year before, both years' figures side by side. */
export function changeFigure(
  { bodies, area, indicator, name: who }: Comparison,
  filter: Filter,
  t: Labels,
): FigureView<ChangeDrawing> {
  const rate = area.denominator !== null;
  const changed = bodies
    .flatMap(({ row, change: told, slot }) =>
      told === null || told.difference === 0
        ? []
        : [{ row, now: told.now, before: told.before, change: told.difference, slot }],
    )
    .sort((a, b) => Number(b.slot !== null) - Number(a.slot !== null) || Math.abs(b.change) - Math.abs(a.change))
    .slice(0, MOST_LINES)
    .sort((a, b) => b.change - a.change);
  const words = t.compare.change;
  const name = indicatorName(indicator, t);
  const format = rate ? formatRate : formatNumber;
  const lines = changed.map(({ row, now, before, change }) => ({
    name: row.short_name,
    before,
    now,
    change: formatSigned(change, format),
  }));
  const [most] = [...lines].sort(
    (a, b) =>
      Math.abs((b.now.value ?? 0) - (b.before.value ?? 0)) - Math.abs((a.now.value ?? 0) - (a.before.value ?? 0)),
  );
  const unit = rate ? t.terms.points : t.terms.unit.piece;
  return {
    id: 'change',
    title: words.title,
    finding: most ? words.finding(most.name, most.change, unit) : words.none(filter.year),
    subtitle: words.subtitle(name, who, filter.year, rate ? SMALLEST_RATE : null),
    drawing: { years: [filter.year - 1, filter.year], rate, lines },
    twin: {
      caption: words.title,
      columns: [
        { label: t.agencies.columns.name, numeric: false },
        { label: t.figure.yearOf(filter.year - 1), numeric: true },
        { label: t.figure.yearOf(filter.year), numeric: true },
        { label: words.column(unit), numeric: true },
      ],
      rows: changed.map(({ row, now, before, change }, index) => [
        label(row.name),
        figure(before, t),
        figure(now, t),
        quantity(lines[index]?.change ?? '', change),
      ]),
    },
    foot: comparisonFoot({ area }, t),
    spoken: lines.map(({ name: series, before, now }) => ({ series, points: [before, now] })),
    places: lines.map(({ now }, index) => [now.value ?? 0, index]),
    empty: lines.length === 0 ? words.none(filter.year) : null,
  };
}
