import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AgencyId } from '../../src/lib/core/report/index.ts';
import { APPLICANTS, OUTCOMES, indicatorOf } from '../../src/lib/indicators/index.ts';
import { zh } from '../../src/lib/labels/index.ts';
import {
  APPLICANTS_PLAN,
  MOST_MULTIPLES,
  SMALLEST_RATE,
  applicantOutcomeRows,
  applicantOutcomesFinding,
  applicantOutcomesOf,
  bodyTableOf,
  bodyTableTwin,
  differenceStep,
  hasGap,
  compositionFigure,
  groundLines,
  groundRows,
  groundsFinding,
  matrixFoot,
  matrixOf,
  matrixRows,
  multiplesOf,
  multiplesTwin,
  nextSorting,
  pointOf,
  sortRows,
  stockFlowFigure,
  twinToRows,
  type Matrix,
} from '../../src/lib/views/index.ts';
import { topicCases, type TopicCase } from '../support/topic-cases.ts';

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
    expect(text).toContain(`${matrix?.unfiled} 个机关未收录报告`);
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
        if (indicatorOf(id).comparability !== 'same') expect(from.year >= 2021).toBe(to.year >= 2021);
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
          points.filter(({ gap }) => gap === 'not_loaded' || gap === 'undecidable').length,
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
        const own = table.lines.flatMap(({ points }) => points[column] ?? []);
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

describe('the stock of documents', () => {
  const figures = () =>
    cases
      .filter(({ topic }) => topic === 'documents')
      .map(({ view, wish }) => ({ wish, view: stockFlowFigure(view.area, view.inside, zh) }));

  test('is what it was, and what came, less what went, and the difference that is shown', () => {
    let reckoned = 0;
    for (const { view } of figures())
      for (const row of view.twin.rows) {
        const [, issued, repealed, , expected, found, rest] = row;
        if (rest?.kind !== 'figure' || rest.point.value === null) continue;
        if (expected?.kind !== 'quantity' || found?.kind !== 'quantity') throw new Error('no account');
        expect((expected.value ?? NaN) + rest.point.value).toBe(found.value);
        expect([issued?.kind, repealed?.kind]).toEqual(['figure', 'figure']);
        reckoned += 1;
      }
    expect(reckoned).toBeGreaterThan(3);
  });

  test('has nothing before the form of 2021, and no account before its second year', () => {
    for (const { view } of figures()) {
      const { issued, repealed, inForce, rest } = view.drawing;
      for (const { year, value } of [...issued, ...repealed, ...inForce]) if (year <= 2020) expect(value).toBeNull();
      for (const { year, value, gap } of rest) if (year <= 2021) expect([value, gap]).toEqual([null, 'not_in_form']);
    }
  });
});

describe('the grounds of refusal', () => {
  const views = () => cases.filter(({ topic }) => topic === 'exemptions').map(({ view }) => view);

  test('have their words and articles, each its own', () => {
    const [view] = views() as [TopicCase['view']];
    for (const { ground, article } of groundLines(view.area)) {
      const words = zh.groundWords[ground];
      expect(article).toMatch(/^(14|15|16|36)/);
      for (const text of Object.values(words ?? {})) expect(text).toMatch(/。$/);
      expect(new Set(Object.values(words ?? {})).size).toBe(3);
    }
    expect(['15、32', '16第二款', '36（七）'].map(zh.topicFigures.grounds.article)).toEqual([
      '条例第 15 条、第 32 条',
      '条例第 16 条第二款',
      '条例第 36 条第（七）项',
    ]);
    expect(Object.keys(zh.groundWords)).toHaveLength(groundLines(view.area).length);
  });

  test('have shares that add up with the difference to the total, and changes that are differences', () => {
    for (const { area } of views()) {
      const lines = groundLines(area);
      expect(groundRows(lines, zh)).toHaveLength(lines.length + 1);
      expect(groundsFinding(area, lines, zh)).toContain(String(area.filter.year));
      const shares = lines.map(({ share }) => share);
      if (shares.some(({ value }) => value === null)) continue;
      const cases = lines.reduce((sum, { count }) => sum + (count.value ?? 0), 0);
      const all = shares[0]?.denominator ?? NaN;
      expect(shares.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo((100 * cases) / all, 6);
      for (const { change, count } of lines)
        if (change) expect(change.difference).toBe((count.value ?? NaN) - (change.before.value ?? NaN));
    }
  });
});

describe('who asks, and what becomes of it', () => {
  const requests = () => cases.filter(({ topic }) => topic === 'requests');
  const tables = () =>
    requests().map(({ view }) => ({ view, table: applicantOutcomesOf(view.area, view.applicants, zh) }));
  const sumOf = (values: readonly (number | null)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

  test('the kinds and the difference make the new requests', () => {
    for (const { view } of requests()) {
      const { drawing } = compositionFigure(view.area, APPLICANTS_PLAN, 'share', zh);
      expect(drawing.parts).toHaveLength(APPLICANTS.length);
      drawing.gaps.forEach((gap, index) => {
        if (gap === null) return;
        const parts = drawing.parts.map(({ points }) => points[index]?.value ?? null);
        expect(sumOf([...parts, gap])).toBe(drawing.totals[index]?.value);
      });
    }
  });

  test('every line adds up to its concluded requests, every column to the total of the form, or says by how much not', () => {
    for (const { table } of tables()) {
      for (const { cells, gap, concluded } of table.lines)
        if (gap !== null) expect(sumOf([...cells.map(({ count }) => count.value), gap])).toBe(concluded.value);
      table.rest.forEach((rest, index) => {
        if (rest === null) return;
        const column = table.lines.map(({ cells, concluded }) => (cells[index]?.count ?? concluded).value);
        expect(sumOf([...column.slice(0, -1), rest])).toBe(column.at(-1));
      });
    }
  });

  test('the total is that of every other figure of the page', () => {
    for (const { view, table } of tables()) {
      const total = table.lines.at(-1);
      OUTCOMES.forEach((outcome, index) => {
        expect(total?.cells[index]?.count.value).toEqual(pointOf(view.area, outcome, view.area.filter.year).value);
      });
    }
  });

  test('shares are parts of their line, and a file has them beside the counts', () => {
    for (const { view, table } of tables()) {
      for (const { cells, concluded } of table.lines)
        for (const { share } of cells)
          if (share.denominator !== null) expect(share.denominator).toBeLessThanOrEqual(concluded.value ?? NaN);
      const lines = applicantOutcomeRows(table, zh);
      expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
      expect(applicantOutcomesFinding(table, view.area.filter.year, zh)).toContain(String(view.area.filter.year));
    }
  });
});
