import { SMALLEST_BAND, isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare-areas.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { figureOf, listedAbove, type AreaIndicator, type AreaLine, type AreaQuestion } from './area-lines.ts';

/** The rates of the table, and up to where the scale of an interval goes; `null` has no interval. */
export const AREA_RATES = [
  { indicator: 'open_rate', most: 80 },
  { indicator: 'refusal_rate', most: 40 },
  { indicator: 'review_correction_rate', most: null },
  { indicator: 'carry_rate', most: null },
] as const satisfies readonly { indicator: AreaIndicator; most: number | null }[];

/** Requests received by each body of the area that owes a report; `null` where it is not known who they are. */
export function meanOfBodies(line: AreaLine, asked: AreaQuestion): number | null {
  const received = figureOf(line, 'received_new', asked)?.value ?? null;
  const bodies = asked.basis === 'sum' ? (line.coverage?.read ?? 0) : (line.coverage?.bodies ?? 0);
  return received === null || bodies < SMALLEST_BAND ? null : received / bodies;
}

/** Requests received by each ten thousand inhabitants; `null` without a population. */
export function perInhabitants(line: AreaLine, asked: AreaQuestion): number | null {
  const received = figureOf(line, 'received_new', asked)?.value ?? null;
  const { inhabitants } = line.region;
  return received === null || inhabitants === null ? null : (10_000 * received) / inhabitants;
}

/** Areas that speak in the order of a column, the largest first; those without the figure last. */
export function sortAreas(
  lines: readonly AreaLine[],
  by: AreaIndicator,
  up: boolean,
  asked: AreaQuestion,
): readonly AreaLine[] {
  const value = (line: AreaLine): number | null => {
    const point = figureOf(line, by, asked);
    return point === null || isSmallRate(point.denominator) ? null : point.value;
  };
  return lines
    .filter(({ listed }) => listed)
    .toSorted((a, b) => {
      const [x, y] = [value(a), value(b)];
      if (x === null || y === null) return Number(x === null) - Number(y === null);
      return up ? x - y : y - x;
    });
}

/** The figure of a rate in large, and its fraction below; n/d alone for few cases. */
export function rateParts(point: Point | null, t: Labels): { value: string; fraction: string } {
  if (point === null || point.value === null || point.numerator === null)
    return { value: '—', fraction: t.terms.gap[point?.gap ?? 'not_loaded'] };
  const fraction = `${formatNumber(point.numerator)}/${formatNumber(point.denominator ?? 0)}`;
  return isSmallRate(point.denominator)
    ? { value: fraction, fraction: t.kpi.small }
    : { value: `${formatRate(point.value)}%`, fraction };
}

/** Under the name of an area: its level, and the listed area in which it lies. */
export function areaNote(line: AreaLine, all: readonly AreaLine[], t: Labels): string {
  const above = listedAbove(line, all);
  const level = t.areas.levels[line.region.level];
  return above === null ? level : `${level} · ${t.areas.inside(above.region.name)}`;
}
