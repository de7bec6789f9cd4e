import { beforeAll, describe, expect, test } from 'vitest';
import {
  CATALOG,
  GROUNDS,
  OUTCOMES,
  TOPICS,
  computeIndicator,
  indicatorOf,
  isIndicatorId,
  valueOf,
  type IndicatorId,
} from '../../../src/lib/indicators/index.ts';
import type { AgencyId } from '../../../src/lib/core/report/index.ts';
import { TEMPLATES, isCellId, templateOf } from '../../../src/lib/core/template/index.ts';
import { indicatorWords } from '../../../src/lib/views/index.ts';
import { zh } from '../../support/zh.ts';
import { queryContributions, queryTrend, type Filter, type TrendRow } from '../../../src/lib/queries/index.ts';
import { withDataset } from '../../support/dataset-engine.ts';
import { HUZHU } from '../../support/hand-reports.ts';
import { AGGREGATE, OWN, WORKED } from './worked-by-hand.ts';

const FILTER: Filter = {
  region: HUZHU,
  basis: 'sum',
  kind: null,
  year: 2023,
  from: 2019,
  to: 2025,
  agencies: [],
  peers: 'all',
};

let trend: TrendRow[];
beforeAll(async () => {
  trend = await withDataset(WORKED, (engine) => queryTrend(engine, FILTER));
});

function worked(scope: TrendRow['scope'], id: string) {
  const sums = trend.find((row) => row.scope === scope)?.sums[id as IndicatorId];
  if (!sums) throw new Error(`no sums: ${id}`);
  const { numerator, denominator, reports, inferred } = sums;
  const value = numerator === null ? null : valueOf({ numerator, denominator });
  return [numerator, denominator, reports, inferred, value];
}

describe('worked by hand', () => {
  test('the bodies make one row, the aggregate report another; they are never added', () => {
    expect(trend.map(({ year, scope, reports }) => [year, scope, reports])).toEqual([
      [2023, 'aggregate', 1],
      [2023, 'own', 3],
    ]);
  });

  test('no indicator is left out', () =>
    expect(Object.keys(OWN).toSorted()).toEqual(CATALOG.map(({ id }) => id).toSorted()));

  test.each(Object.entries(OWN))('three bodies: %s', (id, expected) => expect(worked('own', id)).toEqual(expected));

  test.each(Object.entries(AGGREGATE))('the aggregate report: %s', (id, expected) =>
    expect(worked('aggregate', id)).toEqual(expected),
  );

  test.each([
    // Missing operand, denominator 0, figure, old row of one form.
    ['quiet', 'unavailable', null],
    ['quiet', 'normative_docs_net', null],
    ['quiet', 'open_rate', { numerator: 0, denominator: 0 }],
    ['quiet', 'refused', { numerator: 0, denominator: null }],
    ['old', 'other_handling', { numerator: 1, denominator: null }],
    ['old', 'normative_docs_issued', null],
    ['old', 'appeals_per_hundred', null],
    ['finance', 'other_rate', { numerator: 1, denominator: 11 }],
  ] as const)('one report: %s %s', (agency, id, expected) => {
    const report = WORKED.reports.find(({ agency_id }) => agency_id === (agency as AgencyId));
    const figure =
      report && computeIndicator(indicatorOf(id), report.form, (cell) => report.cells[cell]?.value ?? null);
    expect(figure && { numerator: figure.numerator, denominator: figure.denominator }).toEqual(expected);
  });

  test('the reports behind a figure say what each gives, the largest first and the aggregate apart', async () => {
    const rows = await withDataset(WORKED, (engine) => queryContributions(engine, FILTER, 'concluded' as IndicatorId));
    expect(rows.map(({ agency_id, scope, numerator, inferred }) => [agency_id, scope, numerator, inferred])).toEqual([
      ['finance', 'own', 11, true],
      ['old', 'own', 3, false],
      ['quiet', 'own', 0, false],
      ['county', 'aggregate', 20, false],
    ]);
  });
});

describe('valueOf', () => {
  test.each([
    [{ numerator: 7, denominator: null }, 7],
    [{ numerator: 1, denominator: 3 }, 100 / 3],
    [{ numerator: 0, denominator: 5 }, 0],
    [{ numerator: 0, denominator: 0 }, null],
    [{ numerator: 5, denominator: 0 }, null],
  ])('%o is %s', (fraction, value) => expect(valueOf(fraction)).toBe(value));
});

describe('the catalogue', () => {
  test('names each indicator once, in every topic', () => {
    expect(new Set(CATALOG.map(({ id }) => id)).size).toBe(CATALOG.length);
    expect([...new Set(CATALOG.map(({ topic }) => topic))]).toEqual([...TOPICS]);
  });

  test('has words for each, and no words without an indicator', () => {
    expect(Object.keys(zh.indicators).filter((id) => !isIndicatorId(id))).toEqual([]);
    const empty = CATALOG.map(({ id }) => ({ id, ...indicatorWords(id, zh) })).filter(
      ({ name, formula }) => name.trim() === '' || formula.trim() === '',
    );
    expect(empty).toEqual([]);
  });

  test('is made of cells of the forms alone, none counted twice in one sum', () => {
    for (const { numerator, denominator } of CATALOG) {
      for (const { add, subtract } of [...numerator.sums, ...(denominator?.sums ?? [])]) {
        const cells = [...add, ...subtract];
        expect(cells.filter((id) => !isCellId(id))).toEqual([]);
        expect(new Set(cells).size).toBe(cells.length);
      }
    }
  });

  test('counts every outcome row of each form exactly once', () => {
    const outcomeCells = OUTCOMES.flatMap((id) => indicatorOf(id).numerator.sums.flatMap(({ add }) => add));
    for (const { requests } of TEMPLATES) {
      const rows = requests.rows.map(({ key }) => key);
      const between = rows.slice(rows.indexOf('granted'), rows.indexOf('concluded_total'));
      const counted = outcomeCells.filter((cell) => rows.some((key) => cell === `${key}.total`));
      expect(counted.toSorted()).toEqual(between.map((key) => `${key}.total`).toSorted());
    }
  });

  test('lists the eight grounds of refusal in the order of the form', () => {
    const rows = templateOf('2021').requests.rows.map(({ key }) => key);
    expect(GROUNDS).toEqual(rows.filter((key) => key.startsWith('refused_')));
    expect(GROUNDS).toHaveLength(8);
  });

  test('knows its ids', () => {
    expect(isIndicatorId('open_rate')).toBe(true);
    expect(isIndicatorId('__proto__')).toBe(false);
    expect(() => indicatorOf('nonsense' as IndicatorId)).toThrow('unknown indicator: nonsense');
  });
});
