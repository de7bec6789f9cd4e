import { beforeAll, describe, expect, test } from 'vitest';
import { SMALLEST_RATE, APPLICANTS, OUTCOMES } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import {
  APPLICANTS_PLAN,
  applicantOutcomeRows,
  applicantOutcomesFinding,
  applicantOutcomesOf,
  compositionFigure,
  groundLines,
  groundRows,
  groundsFinding,
  pointOf,
  pooledFinding,
  pooledLines,
  pooledTwin,
  stockFlowFigure,
  type Body,
} from '../../src/lib/views/index.ts';
import { topicCases, type TopicCase } from '../support/topic-cases.ts';

let cases: TopicCase[];
beforeAll(async () => {
  cases = await topicCases();
}, 120_000);

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
    requests().map(({ view, applicants }) => ({ view, table: applicantOutcomesOf(view.area, applicants, zh) }));
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

describe('rates of corrected cases over several years', () => {
  const all = () =>
    cases
      .filter(({ topic }) => topic === 'appeals')
      .map(({ view }) => ({ view, lines: pooledLines(view.inside, view.area.filter, 'Area', zh) }));

  const contradicting = ({ points }: Body) =>
    (['review_correction_rate', 'suit_correction_rate'] as const).some((rate) =>
      points.get(rate)?.some(({ contradicts }) => contradicts),
    );

  test('of the area leave out what contradicts itself, and nothing else', () => {
    for (const { view, lines } of all())
      lines.area[0]?.kinds.forEach(({ concluded }, kind) => {
        const rate = kind === 0 ? 'review_correction_rate' : 'suit_correction_rate';
        const told = view.inside.flatMap(({ points }) => points.get(rate) ?? []);
        const counted = told.filter((point) => !point.contradicts);
        for (const what of ['numerator', 'denominator'] as const)
          expect(concluded[what]).toBe(counted.reduce((sum, point) => sum + (point[what] ?? 0), 0));
      });
  });

  test('of the area are those of its bodies and of its two parts, case by case', () => {
    for (const { view } of all()) {
      const sound = view.inside.filter((body) => !contradicting(body));
      const lines = pooledLines(sound, view.area.filter, 'Area', zh);
      const [whole, ...parts] = lines.area;
      expect(parts).toHaveLength(2);
      whole?.kinds.forEach(({ concluded, all: open }, kind) => {
        const sum = (of: typeof lines.bodies, what: 'numerator' | 'denominator', which: 'concluded' | 'all') =>
          of.reduce((total, { kinds }) => total + (kinds[kind]?.[which][what] ?? 0), 0);
        for (const what of ['numerator', 'denominator'] as const) {
          expect(sum(lines.bodies, what, 'concluded')).toBe(concluded[what]);
          expect(sum(parts, what, 'concluded')).toBe(concluded[what]);
        }
        expect(sum(lines.bodies, 'denominator', 'all')).toBe(open.denominator);
      });
    }
  });

  test('with the open cases rest on as many cases or more, and have an interval around them from ten on', () => {
    let seen = 0;
    for (const { lines, view } of all()) {
      for (const { kinds } of [...lines.bodies, ...lines.area])
        for (const { concluded, all: open, interval } of kinds) {
          expect(open.denominator).toBeGreaterThanOrEqual(concluded.denominator ?? 0);
          expect(open.numerator).toBe(concluded.numerator);
          const trusted = (concluded.denominator ?? 0) >= SMALLEST_RATE;
          if (!trusted) expect(interval).toBeNull();
          if (interval === null) continue;
          seen += 1;
          expect(interval.low).toBeLessThanOrEqual(concluded.value ?? NaN);
          expect(interval.high).toBeGreaterThanOrEqual(concluded.value ?? NaN);
        }
      const twin = pooledTwin([...lines.bodies, ...lines.area], zh);
      for (const row of twin.rows) expect(row).toHaveLength(twin.columns.length);
      expect(pooledFinding(lines.area[0], view.area.filter, zh)).toContain('—');
    }
    expect(seen).toBeGreaterThan(3);
  });
});
