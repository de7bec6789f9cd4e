import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgencyId } from '../../src/lib/core/report/index.ts';
import { valueOf, type IndicatorId } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import type { EventRow } from '../../src/lib/queries/index.ts';
import {
  appealTable,
  chained,
  isChained,
  keepCells,
  mergersInto,
  reasonTable,
  type Point,
} from '../../src/lib/views/index.ts';
import { readPublicReports } from '../support/public-reports.ts';

const NEW = 'new' as AgencyId;
const OLD = ['a', 'b', 'c'] as AgencyId[];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024];

function point(year: number, figure: readonly [number, number] | null): Point {
  const [numerator, denominator] = figure ?? [null, null];
  const value = numerator === null ? null : valueOf({ numerator, denominator });
  return {
    indicator: 'open_rate' as IndicatorId,
    year,
    value,
    numerator,
    denominator,
    reports: figure ? 1 : 0,
    bodies: 1,
    inferred: 0,
    contradicted: 0,
    excluded: 0,
    contradicts: false,
    source: 'own',
    body: null,
    form: figure === null ? null : '2021',
    gap: figure === null ? 'not_loaded' : value === null ? 'no_denominator' : null,
  };
}

const figure = fc.option(
  fc.nat(20).chain((denominator) => fc.tuple(fc.nat(denominator), fc.constant(denominator))),
  { freq: 3, nil: null },
);
const series = fc
  .tuple(...YEARS.map(() => figure))
  .map((all) => all.map((one, index) => point(YEARS[index] ?? 0, one)));

const merger: EventRow = { date: '2023-05', type: 'merge', from_ids: OLD, to_ids: [NEW], note: null, source: null };

describe('the years before a merger', () => {
  test('are the sum of all predecessors or what was filed, never a part and never both', () => {
    fc.assert(
      fc.property(series, fc.tuple(series, series, series), (own, parts) => {
        const pointsOf = (agency: AgencyId) => parts[OLD.indexOf(agency)] ?? [];
        const joined = chained(own, mergersInto(NEW, [merger]), pointsOf);
        joined.forEach((now, index) => {
          const filed = own[index] as Point;
          const theirs = parts.map((one) => one[index] as Point);
          const complete = theirs.every(({ numerator }) => numerator !== null);
          if (now.year >= 2023 || filed.reports > 0 || !complete) {
            expect(now).toBe(filed);
            return;
          }
          const sum = (of: (one: Point) => number | null) => theirs.reduce((all, one) => all + (of(one) ?? 0), 0);
          expect(now.numerator).toBe(sum(({ numerator }) => numerator));
          expect(now.denominator).toBe(sum(({ denominator }) => denominator));
          expect(now.value).toBe(now.denominator === 0 ? null : (100 * (now.numerator ?? 0)) / (now.denominator ?? 1));
          expect(isChained(now)).toBe(true);
        });
      }),
    );
  });

  test('a split, a new name and a merger into several are no chain', () => {
    const none = [
      { ...merger, type: 'split' },
      { ...merger, type: 'rename', from_ids: [NEW] },
      { ...merger, to_ids: [NEW, 'other' as AgencyId] },
    ];
    expect(mergersInto(NEW, none)).toEqual([]);
  });
});

describe('figures cell by cell', () => {
  test('every cell of a table says what the report says, and leads there', async () => {
    const { reports } = await readPublicReports();
    const own = reports.filter(({ agency_id }) => agency_id === 'pingtan-public-security');
    const years = YEARS.concat(2025);
    const kept = own.map(keepCells);
    let given = 0;
    for (const { rows } of [...reasonTable(kept, years, zh), ...appealTable(kept, years, zh)])
      for (const { year, cell, value, status, text } of rows.flatMap((row) => row.cells)) {
        const stored = own.find((report) => report.year === year)?.cells[cell ?? ('' as never)];
        expect(value).toBe(stored?.value ?? null);
        if (stored) expect(status).toBe(stored.status);
        else expect(['not_loaded', 'merged', 'not_in_template', 'absent']).toContain(status);
        if (value === null) expect(text).not.toMatch(/^\d/);
        else given += 1;
      }
    expect(given).toBeGreaterThan(100);
  });
});
