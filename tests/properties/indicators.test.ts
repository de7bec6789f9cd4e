import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { regionPrefix } from '../../src/lib/core/agency/index.ts';
import type { Dataset } from '../../src/lib/core/dataset/index.ts';
import type { CellId, RegionCode, StoredReport } from '../../src/lib/core/report/index.ts';
import { checkDataset } from '../../src/lib/core/checks/index.ts';
import { indicatorTable } from '../../src/lib/warehouse/indicator-table.ts';
import { CATALOG, computeIndicator, valueOf, type Fraction, type Indicator } from '../../src/lib/indicators/index.ts';
import {
  ALL_REGIONS,
  queryContributions,
  queryTrend,
  type Filter,
  type TrendRow,
} from '../../src/lib/queries/index.ts';
import { arbitraryDataset } from '../support/arbitrary-dataset.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { readPublicReports } from '../support/public-reports.ts';

const everything = (region: Filter['region']): Filter => ({
  region,
  basis: 'sum',
  kind: null,
  year: 2023,
  from: 2008,
  to: 2100,
  agencies: [],
  peers: 'all',
});

/** The reports a region means: the own ones of everything inside it, the aggregate of exactly this area. */
function reportsOf({ agencies, reports }: Dataset, region: Filter['region']): StoredReport[] {
  const homeOf = new Map(agencies.map(({ agency_id, region_code }) => [agency_id, region_code]));
  return reports.filter(({ agency_id, scope, reading }) => {
    const home = homeOf.get(agency_id) ?? '';
    const inside = region === ALL_REGIONS || home.startsWith(regionPrefix(region));
    return reading === 'read' && (scope === 'own' ? inside : home === region);
  });
}

interface Summed {
  numerator: number | null;
  denominator: number | null;
  reports: number;
  inferred: number;
}

function sumPlainly(indicator: Indicator, reports: readonly StoredReport[]): Summed {
  const total: Summed = { numerator: null, denominator: null, reports: 0, inferred: 0 };
  for (const { cells, form } of reports) {
    const asked: CellId[] = [];
    const fraction = computeIndicator(indicator, form, (id) => {
      asked.push(id);
      return cells[id]?.value ?? null;
    });
    if (fraction === null) continue;
    total.numerator = (total.numerator ?? 0) + fraction.numerator;
    if (fraction.denominator !== null) total.denominator = (total.denominator ?? 0) + fraction.denominator;
    total.reports += 1;
    if (asked.some((id) => cells[id]?.status === 'inferred')) total.inferred += 1;
  }
  return total;
}

/** Counts agree to the last digit; money, a decimal in the database, to a millionth of a 万元. */
function expectEqual(found: number | null | undefined, plain: number | null, place: string): void {
  if (plain === null || Number.isInteger(plain)) expect(found, place).toBe(plain);
  else expect(Math.abs((found ?? NaN) - plain), place).toBeLessThan(1e-6);
}

function expectSameSums(trend: readonly TrendRow[], reports: readonly StoredReport[]): void {
  const groups = new Set(reports.map(({ year, scope }) => `${year} ${scope}`));
  expect(trend.map(({ year, scope }) => `${year} ${scope}`).toSorted()).toEqual([...groups].toSorted());
  for (const row of trend) {
    const group = reports.filter(({ year, scope }) => year === row.year && scope === row.scope);
    expect(row.reports).toBe(group.length);
    for (const indicator of CATALOG) {
      const plain = sumPlainly(indicator, group);
      const place = `${row.year} ${row.scope} ${indicator.id}`;
      const sums = row.sums[indicator.id];
      expectEqual(sums?.numerator, plain.numerator, place);
      expectEqual(sums?.denominator, plain.denominator, place);
      expect([sums?.reports, sums?.inferred], place).toEqual([plain.reports, plain.inferred]);
    }
  }
}

describe('SQL and plain TypeScript give the same sums', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await readPublicReports();
  });

  test('over every area of the public reports', async () => {
    await withDataset(dataset, async (engine) => {
      for (const region of [ALL_REGIONS, ...dataset.regions.map(({ region_code }) => region_code)] as const) {
        expectSameSums(await queryTrend(engine, everything(region)), reportsOf(dataset, region));
      }
    });
  });

  test('and the same figures are contradicted, and left out of rates', async () => {
    const { columns, rows: made } = indicatorTable(dataset, checkDataset(dataset));
    const rows = [...made];
    const at = ['agency_id', 'year', 'scope', 'indicator', 'contradicted', 'excluded'].map((name) =>
      columns.indexOf(name),
    );
    const plain = rows.map((row) => at.map((column) => String(row[column])).join());
    const found = await withDataset(dataset, (engine) =>
      engine.rows<Record<string, unknown>>(
        'SELECT agency_id, year, scope, indicator, contradicted, beyond_whole OR total_contradicted AS excluded FROM figure',
      ),
    );
    expect(found.map((row) => Object.values(row).map(String).join()).toSorted()).toEqual(plain.toSorted());
    expect(rows.filter((row) => row.at(-1) === 'true').length).toBeGreaterThan(50);
  });

  test('over random datasets', async () => {
    const county = '630223' as RegionCode;
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, async (random) => {
        const trend = await withDataset(random, (engine) => queryTrend(engine, everything(county)));
        expectSameSums(trend, reportsOf(random, county));
      }),
      { numRuns: 15 },
    );
  });

  test('and the reports behind a figure add up to it', async () => {
    await withDataset(dataset, async (engine) => {
      const region = '350128' as RegionCode;
      const trend = await queryTrend(engine, everything(region));
      for (const indicator of CATALOG) {
        for (const year of [2019, 2023]) {
          const rows = await queryContributions(engine, { ...everything(region), year }, indicator.id);
          for (const scope of ['own', 'aggregate'] as const) {
            const given = rows.filter((row) => row.scope === scope && row.numerator !== null);
            const sums = trend.find((row) => row.year === year && row.scope === scope)?.sums[indicator.id];
            const total = given.reduce((sum, row) => sum + (row.numerator ?? 0), 0);
            expect(given.length, `${indicator.id} ${year} ${scope}`).toBe(sums?.reports ?? 0);
            expect(total, `${indicator.id} ${year} ${scope}`).toBeCloseTo(sums?.numerator ?? 0, 6);
          }
        }
      }
    });
  });
});

describe('sums first, division last', () => {
  const fraction: fc.Arbitrary<Fraction> = fc
    .record({ denominator: fc.nat({ max: 5000 }), share: fc.double({ min: 0, max: 1, noNaN: true }) })
    .map(({ denominator, share }) => ({ numerator: Math.round(denominator * share), denominator }));
  const together = (parts: readonly Fraction[]): Fraction => ({
    numerator: parts.reduce((sum, { numerator }) => sum + numerator, 0),
    denominator: parts.reduce((sum, { denominator }) => sum + (denominator ?? 0), 0),
  });

  test('a rate of many lies between the smallest and the largest of them', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 8 }), (parts) => {
        const values = parts.map(valueOf).filter((value) => value !== null);
        const value = valueOf(together(parts));
        if (values.length === 0) expect(value).toBeNull();
        else {
          expect(value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        }
      }),
    );
  });

  test('how the reports are grouped on the way makes no difference, and a body without cases changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fraction, { maxLength: 6 }), fc.array(fraction, { maxLength: 6 }), (some, others) => {
        const whole = valueOf(together([...some, ...others]));
        expect(valueOf(together([together(others), together(some)]))).toBe(whole);
        expect(valueOf(together([...some, ...others, { numerator: 0, denominator: 0 }]))).toBe(whole);
      }),
    );
  });

  test('it is no mean of rates: 1 of 1 and 0 of 99 are one hundredth', () => {
    const parts = [
      { numerator: 1, denominator: 1 },
      { numerator: 0, denominator: 99 },
    ];
    expect(valueOf(together(parts))).toBe(1);
  });
});
