import { OUTCOMES, isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare-areas.ts';
import type { FigureView } from '../figure/figure.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { restOf } from '../figure/parts.ts';
import type { Point } from '../figure/series.ts';
import { coverageText, figure, label, type TwinCell } from '../figure/twin.ts';
import { figureOf, type AreaLine, type AreaQuestion } from './area-lines.ts';

/** What became of the requests of several areas: the parts of each, its total, and what they leave of it. */
export interface AreaOutcomesDrawing {
  areas: readonly string[];
  parts: readonly { name: string; points: readonly Point[] }[];
  totals: readonly Point[];
  gaps: readonly (number | null)[];
}

/** So many areas are drawn; the table has all of them. */
const MOST_DRAWN = 12;

/** One area taken apart. */
interface Taken {
  name: string;
  total: Point;
  parts: readonly Point[];
  gap: number | null;
}

function take(line: AreaLine, asked: AreaQuestion): Taken[] {
  const total = figureOf(line, 'concluded', asked);
  const parts = OUTCOMES.flatMap((outcome) => figureOf(line, outcome, asked) ?? []);
  if (total === null || total.value === null || total.value === 0 || parts.length < OUTCOMES.length) return [];
  const gap = restOf(
    total.value,
    parts.map(({ value }) => value),
  );
  return [{ name: line.region.name, total, parts, gap }];
}

/** A part as its share of what was concluded, with both counts. */
const shareOf = (part: Point, { value: whole }: Point): Point =>
  part.value === null || whole === null || whole === 0
    ? part
    : { ...part, value: (100 * part.value) / whole, denominator: whole };

function shareCell(part: Point, total: Point, t: Labels): TwinCell {
  const cell = figure(part, t);
  if (part.value === null || total.value === null) return cell;
  const fraction = `${formatNumber(part.value)}/${formatNumber(total.value)}`;
  const share = formatRate((100 * part.value) / total.value);
  return { ...cell, text: isSmallRate(total.value) ? fraction : t.areas.outcomes.share(fraction, share) };
}

/** What became of the requests in each area that speaks, as shares of what it concluded: the areas side by side first. */
export function areaOutcomesFigure(
  lines: readonly AreaLine[],
  pair: readonly [AreaLine, AreaLine] | null,
  asked: AreaQuestion,
  t: Labels,
): FigureView<AreaOutcomesDrawing> {
  const words = t.areas.outcomes;
  const beside: readonly AreaLine[] = pair ?? [];
  const listed = lines.filter((line) => line.listed && !beside.includes(line));
  const taken = [...beside, ...listed].flatMap((line) => take(line, asked));
  const shown = taken.slice(0, MOST_DRAWN);
  const names = OUTCOMES.map((outcome) => indicatorName(outcome, t));
  const largest = ({ name, total, parts }: Taken): string => {
    const most = Math.max(...parts.map(({ value }) => value ?? 0));
    const at = parts.findIndex(({ value }) => value === most);
    const share = shareCell(parts[at] as Point, total, t).text;
    return words.largest(name, names[at] ?? '', share);
  };
  const unequal = taken.filter(({ gap }) => gap !== 0);
  const all = lines.filter((line) => line.listed).length;
  return {
    id: 'area-outcomes',
    title: words.title,
    finding: taken.length === 0 ? words.empty(asked.year) : words.finding(taken.slice(0, 2).map(largest)),
    subtitle: words.subtitle(
      unequal.map(({ name }) => name),
      taken.length - shown.length,
    ),
    drawing: {
      areas: shown.map(({ name }) => name),
      parts: names.map((name, at) => ({ name, points: shown.map(({ parts }) => parts[at] as Point) })),
      totals: shown.map(({ total }) => total),
      gaps: shown.map(({ gap }) => gap),
    },
    twin: {
      caption: words.title,
      columns: [
        { label: t.areas.columns.area, numeric: false },
        ...[...names, indicatorName('concluded', t), t.figures.outcomes.gap, t.figure.coverageColumn].map((name) => ({
          label: name,
          numeric: true,
        })),
      ],
      rows: taken.map(({ name, total, parts, gap }) => [
        label(name),
        ...parts.map((part) => shareCell(part, total, t)),
        figure(total, t),
        gap === null
          ? label(t.figure.notComputable)
          : figure({ ...total, indicator: 'outcome_gap', value: gap, numerator: gap }, t),
        label(coverageText(total, t)),
      ]),
    },
    foot: { text: words.covered(taken.length, all), complete: taken.length === all },
    spoken: shown.flatMap(({ name, total, parts }) =>
      parts.map((part, at) => ({ series: words.part(name, names[at] ?? ''), points: [shareOf(part, total)] })),
    ),
    places: shown.flatMap(({ total, parts }, row) => placesOf(parts, total, row)),
    empty: taken.length === 0 ? words.empty(asked.year) : null,
  };
}

/** Where the middle of each part stands in the bar of a row, as percent of the whole. */
function placesOf(parts: readonly Point[], { value: total }: Point, row: number): [number, number][] {
  const sum = parts.reduce((all, { value }) => all + (value ?? 0), 0);
  const whole = Math.max(sum, total ?? 0, 1);
  let before = 0;
  return parts.map(({ value }) => {
    const own = value ?? 0;
    before += own;
    return [(100 * (before - own / 2)) / whole, row];
  });
}
