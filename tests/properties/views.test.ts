import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import type { RegionCode } from '../../src/lib/core/report/index.ts';
import { CATALOG } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import { ALL_REGIONS, BASES, type Filter } from '../../src/lib/queries/index.ts';
import {
  appealsFigure,
  documentsFigure,
  exemptionsFigure,
  outcomesFigure,
  pointOf,
  requestsFigure,
  seriesBeside,
  seriesOf,
  speakingScope,
  twinToRows,
  type Area,
  type FigureView,
  type Point,
} from '../../src/lib/views/index.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { areaOf, filterOf } from '../support/public-area.ts';
import { readPublicReports } from '../support/public-reports.ts';

const FIGURES = [documentsFigure, requestsFigure, exemptionsFigure, appealsFigure, outcomesFigure];
const viewsOf = (area: Area): FigureView<unknown>[] => FIGURES.map((figure) => figure(area, zh));

function expectPartsAndGapMakeTheTotal(area: Area): void {
  const { parts, totals, gaps } = outcomesFigure(area, zh).drawing;
  totals.forEach((total, index) => {
    const gap = gaps[index] ?? null;
    const numbers = parts.map(({ points }) => points[index]?.numerator ?? null);
    const complete = total.numerator !== null && numbers.every((number) => number !== null);
    expect(gap !== null, `${area.filter.region} ${total.year}`).toBe(complete);
    if (gap === null) return;
    expect(numbers.reduce<number>((sum, number) => sum + (number ?? 0), gap)).toBe(total.numerator);
    expect(new Set(parts.map(({ points }) => points[index]?.source)).size).toBe(1);
  });
}

function expectOneScopeSpeaks(area: Area): void {
  for (const { id } of CATALOG) {
    for (const point of seriesOf(area, id)) {
      const [own, aggregate] = [area.own.get(point.year), area.aggregate.get(point.year)];
      expect(point.source).toBe(speakingScope(area));
      const sums = (point.source === 'own' ? own : aggregate)?.sums[id];
      const left = point.source === 'own' ? (sums?.excluded ?? null) : null;
      const counted = (sums?.reports ?? 0) - (left?.reports ?? 0);
      expect([point.reports, point.excluded]).toEqual([counted, left?.reports ?? 0]);
      expect([point.numerator, point.denominator]).toEqual(
        counted === 0
          ? [null, null]
          : [
              (sums?.numerator ?? 0) - (left?.numerator ?? 0),
              sums === undefined || sums.denominator === null ? null : sums.denominator - (left?.denominator ?? 0),
            ],
      );
      expect(point.reports + point.excluded).toBeLessThanOrEqual(point.bodies);
    }
  }
}

function expectMissingIsNeverNought(points: readonly Point[]): void {
  for (const point of points) {
    expect(point.value === null).toBe(point.gap !== null);
    if (point.value !== null) expect(point.reports).toBeGreaterThan(0);
    if (point.reports === 0)
      expect(['not_loaded', 'missing', 'unread', 'not_due', 'not_in_form', 'undecidable', 'contradicts']).toContain(
        point.gap,
      );
  }
}

function expectTwinTellsTheSame(view: FigureView<unknown>): void {
  const [header = [], ...rows] = twinToRows(view.twin, zh);
  expect(header).toEqual([...view.twin.columns.map(({ label }) => label), zh.figure.remarks]);
  expect(rows).toHaveLength(view.twin.rows.length);
  view.twin.rows.forEach((cells, line) => {
    expect(cells).toHaveLength(view.twin.columns.length);
    cells.forEach((cell, column) => {
      const value = cell.kind === 'figure' ? cell.point.value : cell.kind === 'quantity' ? cell.value : cell.text;
      const expected = value ?? '';
      expect(rows[line]?.[column]).toBe(expected);
    });
  });
  // What is spoken stands in the table, in the column of that name.
  for (const { series, points } of view.spoken) {
    const column = header.indexOf(series);
    expect(column, series).toBeGreaterThan(0);
    expect(rows.map((row) => row[column])).toEqual(points.map((point) => point.value ?? ''));
  }
}

function expectSound(area: Area): void {
  expectPartsAndGapMakeTheTotal(area);
  expectOneScopeSpeaks(area);
  expectMissingIsNeverNought(CATALOG.flatMap(({ id }) => [...seriesOf(area, id), ...seriesBeside(area, id)]));
  for (const view of viewsOf(area)) expectTwinTellsTheSame(view);
}

describe('over every area and year of the public reports', () => {
  let areas: Area[];
  beforeAll(async () => {
    const dataset: Dataset = await readPublicReports();
    const regions: Filter['region'][] = [ALL_REGIONS, ...dataset.regions.map(({ region_code }) => region_code)];
    areas = await withDataset(dataset, async (engine) => {
      const all: Area[] = [];
      for (const region of regions)
        for (const basis of BASES) all.push(await areaOf(engine, filterOf(region, { basis })));
      return all;
    });
  });

  test('parts and gap make the total', () => areas.forEach(expectPartsAndGapMakeTheTotal));

  test('the bodies or the aggregate report speak, never both', () => areas.forEach(expectOneScopeSpeaks));

  test('missing is never 0', () => {
    for (const area of areas) {
      expectMissingIsNeverNought(CATALOG.flatMap(({ id }) => [...seriesOf(area, id), ...seriesBeside(area, id)]));
    }
  });

  test('table, CSV and speech tell the same numbers', () => areas.flatMap(viewsOf).forEach(expectTwinTellsTheSame));

  test('the sum over all areas is the sum over the provinces', () => {
    const [all, ...rest] = areas.filter(({ filter }) => filter.basis === 'sum');
    const provinces = rest.filter(({ filter }) => filter.region.endsWith('0000'));
    for (const { id } of CATALOG) {
      for (const year of all?.years ?? []) {
        const whole = pointOf(all as Area, id, year, 'own').numerator;
        const parts = provinces.map((area) => pointOf(area, id, year, 'own').numerator);
        const present = parts.filter((part) => part !== null);
        if (whole === null) expect(present).toEqual([]);
        else
          expect(
            present.reduce((sum, part) => sum + part, 0),
            `${id} ${year}`,
          ).toBeCloseTo(whole, 6);
      }
    }
  });
});

describe('over random datasets', () => {
  const county = '630223' as RegionCode;

  // A body files one scope, and an area has one aggregate report a year; what else a file may say is not for views to judge.
  const sound = arbitraryDataset.filter(({ reports }) =>
    reports.every((one) =>
      reports.every((other) => {
        if (one === other) return true;
        if (one.agency_id === other.agency_id) return one.scope === other.scope;
        return one.year !== other.year || one.scope === 'own' || other.scope === 'own';
      }),
    ),
  );

  test('the same holds', async () => {
    await fc.assert(
      fc.asyncProperty(sound, async (dataset) => {
        expectSound(await withDataset(dataset, (engine) => areaOf(engine, filterOf(county))));
      }),
      { numRuns: 12 },
    );
  });
});
