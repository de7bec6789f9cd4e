import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AgencyId } from '../../src/lib/core/report/index.ts';
import { SMALLEST_RATE } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import {
  MOST_MULTIPLES,
  bodyTableOf,
  bodyTableTwin,
  differenceStep,
  hasGap,
  matrixFoot,
  matrixOf,
  matrixRows,
  multiplesOf,
  multiplesTwin,
  nextSorting,
  sortRows,
  twinToRows,
  type Matrix,
} from '../../src/lib/views/index.ts';
import { topicCases, type TopicCase } from '../support/topic-cases.ts';
import { isChangedByForm } from '../support/form-changes.ts';

let cases: TopicCase[];
beforeAll(async () => {
  cases = await topicCases();
}, 120_000);

describe('the bodies of an area by the parts of a topic', () => {
  const nobody = new Set<AgencyId>();
  const matrices = (): [TopicCase, Matrix][] =>
    cases.map((one) => [one, matrixOf(one.view.area, one.view.plan, one.view.inside, nobody)]);

  test('parts and difference make the total, in every line and below', () => {
    for (const [, matrix] of matrices()) {
      for (const { cells, total, gap } of matrix.rows) {
        const values = cells.map(({ point }) => point.value);
        expect(gap === null).toBe(values.includes(null));
        if (gap !== null) expect(values.reduce<number>((sum, value) => sum + (value ?? 0), gap)).toBe(total.value);
      }
      if (!matrix.printed) expect(hasGap(matrix)).toBe(false);
    }
  });

  test('differences weigh each other out over the bodies, each with its cases', () => {
    let seen = 0;
    for (const [, { parts, rows }] of matrices()) {
      parts.forEach(({ share }, index) => {
        if (share.value === null) return;
        const both = rows.flatMap(({ cells, total }) => {
          const value = cells[index]?.point.value ?? null;
          return value === null || total.value === null ? [] : [{ value, of: total.value }];
        });
        const rest = both.reduce((sum, { value, of }) => sum + value - (of * (share.value ?? 0)) / 100, 0);
        expect(rest).toBeCloseTo(0, 6);
        seen += 1;
      });
    }
    expect(seen).toBeGreaterThan(20);
  });

  test('below ten cases there is no difference, above it there is one wherever there is a count', () => {
    for (const [, { rows }] of matrices())
      for (const { cells, total } of rows)
        for (const { point, difference } of cells)
          expect(difference !== null).toBe(point.value !== null && (total.value ?? 0) >= SMALLEST_RATE);
  });

  test('every body due has a line or is counted once', () => {
    for (const [{ view, wish }, { rows, idle, unfiled, lacking }] of matrices())
      expect(rows.length + idle + unfiled + lacking).toBe(view.area.bodies.get(wish.filter.year));
  });

  test('a body without a case is no body without a report', () => {
    const [, matrix] = matrices().find(([, { idle, unfiled }]) => idle > 0 && unfiled > 0) ?? [];
    expect(matrix).toBeDefined();
    const { text, complete } = matrixFoot(matrix!, zh);
    expect(text).toContain(`${matrix?.idle} 个机关本年合计为 0`);
    expect(text).toContain(`${matrix?.unfiled} 个机关没有读到报告`);
    expect(complete).toBe(false);
  });

  test('pinned bodies stand first', () => {
    const [one, matrix] = matrices().find(([, { rows }]) => rows.length > 3) as [TopicCase, Matrix];
    const last = matrix.rows.at(-1)?.row.agency_id as AgencyId;
    const again = matrixOf(one.view.area, one.view.plan, one.view.inside, new Set([last]));
    expect(again.rows[0]?.row.agency_id).toBe(last);
  });

  test('a file has a line a body and the same columns everywhere', () => {
    for (const [{ view }, matrix] of matrices())
      for (const drawing of ['share', 'count'] as const) {
        const names = { whole: view.plan.whole, area: 'Area', view: drawing };
        const lines = matrixRows(matrix, matrix.rows, names, zh);
        expect(lines).toHaveLength(matrix.rows.length + 2);
        expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
      }
  });

  test('the scale of differences is even on both sides', () => {
    fc.assert(
      fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (difference) => {
        expect(differenceStep(difference) + differenceStep(-difference)).toBeCloseTo(0);
        expect(Math.abs(differenceStep(difference))).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the order of rows', () => {
  const rows = fc.array(fc.record({ value: fc.option(fc.integer(), { nil: null }), first: fc.boolean() }));
  test('keeps every row, pinned ones first and those without a number last', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom('ascending' as const, 'descending' as const), (all, order) => {
        const sorted = sortRows(
          all,
          ({ value }) => value,
          order,
          ({ first }) => first,
        );
        expect(new Set(sorted)).toEqual(new Set(all));
        for (const part of [sorted.filter(({ first }) => first), sorted.filter(({ first }) => !first)]) {
          const values = part.map(({ value }) => value);
          const numbers = values.filter((value) => value !== null);
          expect(values.slice(0, numbers.length)).toEqual(numbers);
          const rising = numbers.toSorted((a, b) => a - b);
          expect(numbers).toEqual(order === 'ascending' ? rising : rising.toReversed());
        }
      }),
    );
  });

  test('turns round on the second choice of a column', () => {
    const first = nextSorting({ by: 'total', order: 'descending' }, 'granted');
    expect(first).toEqual({ by: 'granted', order: 'descending' });
    expect(nextSorting(first, 'granted').order).toBe('ascending');
  });
});

describe('the small lines of bodies', () => {
  const lines = (scale: 'same' | 'own', order: 'change' | 'name') =>
    cases.flatMap(({ view, wish }) =>
      [wish.indicator, ...view.plan.parts].map((id) => ({ view, id, ...multiplesOf(view.inside, id, scale, order) })),
    );

  test('are at most sixty, each with a figure, and say the first and the last year that compare', () => {
    for (const { view, all, shown, id } of lines('same', 'name')) {
      expect(shown.length).toBe(Math.min(all, MOST_MULTIPLES));
      for (const { points, last, change } of shown) {
        expect(points).toHaveLength(view.area.years.length);
        expect(last).not.toBeNull();
        if (change === null) continue;
        const { from, to, difference } = change;
        expect(difference).toBe((to.value ?? NaN) - (from.value ?? NaN));
        expect(from.year).toBeLessThan(to.year);
        if (isChangedByForm(id)) expect(from.year >= 2021).toBe(to.year >= 2021);
      }
    }
  });

  test('rise to the same edge, or each to its own largest', () => {
    for (const { shown, top } of lines('same', 'name')) for (const one of shown) expect(one.top).toBe(top);
    for (const { shown } of lines('own', 'name'))
      for (const { top, points } of shown) expect(top).toBe(Math.max(1, ...points.map(({ value }) => value ?? 0)));
  });

  test('have a mark for every figure and a stroke for every year that should have one', () => {
    for (const { shown } of lines('same', 'name'))
      for (const { points, spark } of shown) {
        expect(spark.marks).toHaveLength(points.filter(({ value }) => value !== null).length);
        expect(spark.holes).toHaveLength(
          points.filter(({ gap }) => gap !== null && ['not_loaded', 'missing', 'unread', 'undecidable'].includes(gap))
            .length,
        );
        for (const { y } of spark.marks) expect(y).toBeGreaterThanOrEqual(3);
      }
  });

  test('stand in the order of their change, and as a table with all years', () => {
    for (const { view, shown } of lines('own', 'change')) {
      const changes = shown.map(({ change }) => change?.difference ?? -Infinity);
      expect(changes).toEqual(changes.toSorted((a, b) => (a === b ? 0 : b - a)));
      const [head = [], ...rows] = twinToRows(multiplesTwin(shown, view.area.years, 'Lines', zh), zh);
      expect(head).toHaveLength(view.area.years.length + 3);
      expect(rows).toHaveLength(shown.length);
    }
  });
});

describe('the table of bodies', () => {
  const tables = () =>
    cases.map((one) => ({
      ...one,
      table: bodyTableOf(one.view.area, one.view.plan.table, one.view.inside, new Set()),
    }));

  test('has every body due, and below them the sums of what they say', () => {
    for (const { view, wish, table } of tables()) {
      expect(table.lines).toHaveLength(view.area.bodies.get(wish.filter.year) ?? 0);
      table.area.forEach((point, column) => {
        if (point.source === 'aggregate') return;
        const own = table.lines.flatMap(({ points }) => points[column] ?? []).filter((one) => !one.contradicts);
        const sum = (of: 'numerator' | 'denominator') => own.reduce((all, one) => all + (one[of] ?? 0), 0);
        expect(point.numerator ?? 0).toBeCloseTo(sum('numerator'), 6);
        if (point.denominator !== null) expect(point.denominator).toBeCloseTo(sum('denominator'), 6);
      });
    }
  });

  test('as a file it has a line a body and one for the area', () => {
    for (const { table } of tables()) {
      const twin = bodyTableTwin(table, table.lines, { caption: 'Bodies', areaName: 'Area' }, zh);
      expect(twinToRows(twin, zh)).toHaveLength(table.lines.length + 2);
    }
  });
});
