import type { AgencyId } from '../../core/report/index.ts';
import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import type { Body } from '../bodies/body-points.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';
import { figure, label, type Twin } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** One body's figures of the year in focus, in the order of the columns. */
export interface BodyLine {
  row: Body['row'];
  pinned: boolean;
  points: readonly Point[];
}

/** Counts and rates of the year of every body due, and of the area: sums over sums. */
export interface BodyTable {
  columns: readonly IndicatorId[];
  lines: readonly BodyLine[];
  area: readonly Point[];
}

/** Every body due in the year in focus, in Chinese order of names, whether or not it has figures. */
export function bodyTableOf(
  area: Area,
  columns: readonly IndicatorId[],
  bodies: readonly Body[],
  pinned: ReadonlySet<AgencyId>,
): BodyTable {
  const { year, from } = area.filter;
  return {
    columns,
    lines: bodies
      .map(({ row, points }): BodyLine => ({
        row,
        pinned: pinned.has(row.agency_id),
        points: columns.flatMap((id) => points.get(id)?.[year - from] ?? []),
      }))
      .filter(({ points }) => points.some((point) => point.bodies > 0)),
    area: columns.map((id) => pointOf(area, id, year)),
  };
}

/** The lines as a table, the area last. */
export function bodyTableTwin(
  { columns, area }: BodyTable,
  lines: readonly BodyLine[],
  { caption, areaName }: { caption: string; areaName: string },
  t: Labels,
): Twin {
  return {
    caption,
    columns: [
      { label: t.agencies.columns.name, numeric: false },
      ...columns.map((id) => ({ label: indicatorName(id, t), numeric: true })),
    ],
    rows: [
      ...lines.map(({ row, points }) => [label(row.short_name), ...points.map((point) => figure(point, t))]),
      [label(t.topicBodies.area(areaName)), ...area.map((point) => figure(point, t))],
    ],
  };
}
