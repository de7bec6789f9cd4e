import fc from 'fast-check';
import type { EChartsOption } from 'echarts';
import { describe, expect, test } from 'vitest';
import { topicTrendOption } from '../../src/lib/charts/drawings.ts';
import { CATALOG, type Indicator } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import { changeBetween } from '../../src/lib/views/figure/change.ts';
import {
  AGENCY_TRENDS,
  bandOf,
  multiplesOf,
  prescribedBreaks,
  sparkOf,
  type Point,
} from '../../src/lib/views/index.ts';
import { isChangedByForm } from '../support/form-changes.ts';

const YEARS = [2019, 2020, 2021, 2022, 2023];
const CHANGED = CATALOG.filter(({ id }) => isChangedByForm(id));

/** A full series of one body: were anything joined or subtracted over the change of the form, it would show. */
const series = ({ id, denominator }: Indicator): fc.Arbitrary<Point[]> =>
  fc
    .tuple(...YEARS.map(() => fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 90 }))))
    .map((pairs) =>
      pairs.map(([numerator, cases], index): Point => ({
        indicator: id,
        year: YEARS[index]!,
        value: denominator === null ? numerator : (100 * numerator) / cases,
        numerator,
        denominator: denominator === null ? null : cases,
        reports: 1,
        bodies: 1,
        inferred: 0,
        contradicted: 0,
        excluded: 0,
        contradicts: false,
        source: 'own',
        gap: null,
        body: null,
        form: YEARS[index]! < 2021 ? '2019' : '2021',
      })),
    );
const changed = fc.constantFrom(...CHANGED).chain((indicator) =>
  fc.record({
    indicator: fc.constant(indicator),
    bodies: fc.array(series(indicator), { minLength: 6, maxLength: 9 }),
  }),
);

/** Years that lines of a drawing join. */
function joined(option: EChartsOption): [number, number][] {
  return [option.series ?? []].flat().flatMap((one) => {
    if (one.type !== 'line') return [];
    const at = ((one.data ?? []) as unknown[]).map((item) => {
      const value = Array.isArray(item) ? item : (item as { value: unknown[] }).value;
      return value[1] === '-' || value[1] === null ? null : Number(value[0]);
    });
    return at.slice(1).flatMap((year, index): [number, number][] => {
      const before = at[index];
      return year === null || before === null || before === undefined ? [] : [[before, year]];
    });
  });
}

describe('what the form of 2021 changed', () => {
  test('is most of what the documents tell and some of the rest', () => {
    expect(CHANGED.length).toBeGreaterThan(5);
  });

  test('is never subtracted over the change', () => {
    fc.assert(
      fc.property(changed, ({ bodies: [points = []] }) => {
        expect(changeBetween(points[1]!, points[2]!)).toBeNull();
        expect(changeBetween(points[2]!, points[3]!)).not.toBeNull();
      }),
    );
  });

  test('is never joined by a line: of an area, of a pinned body, of the middle of its peers', () => {
    fc.assert(
      fc.property(changed, ({ indicator, bodies }) => {
        const [area = [], pinned = []] = bodies;
        const drawing = {
          years: YEARS,
          focus: 2022,
          unit: indicator.unit,
          rate: indicator.denominator !== null,
          breaks: prescribedBreaks(indicator.id, YEARS),
          reviewFirst: false,
          areaName: '区',
          area,
          pinned: [{ name: '甲', slot: 0, points: pinned }],
          band: bandOf(bodies),
          bandName: '中位',
        };
        const lines = joined(topicTrendOption(drawing, { width: 600, height: 360 }, zh));
        expect(lines).toContainEqual([2021, 2022]);
        expect(lines.filter(([from, to]) => from < 2021 && to >= 2021)).toEqual([]);
      }),
    );
  });

  test('is never joined nor told as a change in the small lines of bodies', () => {
    fc.assert(
      fc.property(changed, ({ indicator, bodies }) => {
        for (const points of bodies) expect(sparkOf(points).runs).toHaveLength(2);
        const lines = bodies.map((points, index) => ({
          row: { agency_id: `b${index}` } as never,
          points: new Map([[indicator.id, points]]),
        }));
        for (const { change } of multiplesOf(lines, indicator.id, 'same', 'change').shown)
          expect(change?.from.year).toBeGreaterThanOrEqual(2021);
      }),
    );
  });

  test('is none of the four figures an agency is followed by over both forms', () => {
    expect(AGENCY_TRENDS.filter((id) => isChangedByForm(id))).toEqual([]);
  });
});
