import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agency, Region } from '../../src/lib/core/agency/index.ts';
import { compareWithPublished, officialCells, sumArea, type Holdings } from '../../src/lib/core/aggregate/index.ts';
import {
  isGiven,
  type AgencyId,
  type CellId,
  type CellStatus,
  type RegionCode,
  type StoredReport,
} from '../../src/lib/core/report/index.ts';
import { owedCells } from '../../src/lib/core/template/index.ts';

const CODES = [
  '110000',
  '110100',
  '110101',
  '110102',
  '110200',
  '110201',
  '120000',
  '120100',
  '120101',
] as RegionCode[];
const PARENTS: Readonly<Record<string, string>> = {
  '110100': '110000',
  '110101': '110100',
  '110102': '110100',
  '110200': '110000',
  '110201': '110200',
  '120100': '120000',
  '120101': '120100',
};
const REGIONS: Region[] = CODES.map((region_code) => ({
  region_code,
  name: region_code,
  level: region_code.endsWith('0000') ? 'province' : region_code.endsWith('00') ? 'prefecture' : 'county',
  parent_code: (PARENTS[region_code] as RegionCode | undefined) ?? null,
}));

const FORMS = [
  { proactive: '2021', requests: '2021', appeals: '2021' },
  { proactive: '2019', requests: '2019', appeals: '2021' },
  { proactive: '2021', requests: '2019', appeals: '2021' },
] as const;

/** Figures by a seed, so that a report is one number to shrink: some missing, some inferred, amounts with decimals. */
function cellsFrom(seed: number, form: StoredReport['form']): StoredReport['cells'] {
  let state = seed;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  const one = (id: CellId) => {
    const roll = next();
    const status: CellStatus = roll < 0.1 ? 'blank' : roll < 0.15 ? 'inferred' : 'reported';
    const value = id.endsWith('_wan_yuan') ? Math.floor(next() * 1e9) / 1e4 : Math.floor(next() * 50);
    return [id, { value: status === 'blank' ? null : value, status, raw: null, at: null }];
  };
  return Object.fromEntries(owedCells(form).map(one));
}

const body = (index: number, region_code: RegionCode): Agency => ({
  agency_id: `a${index}` as AgencyId,
  name: `机关${index}`,
  short_name: `机关${index}`,
  former_names: [],
  kind: 'department',
  region_code,
  parent_id: null,
  valid_from: null,
  valid_to: null,
  note: null,
});

const holdings: fc.Arbitrary<Holdings> = fc
  .array(
    fc.record({
      region: fc.constantFrom(...CODES),
      form: fc.constantFrom(...FORMS),
      seed: fc.nat(),
      scopes: fc.constantFrom<StoredReport['scope'][]>(['own'], ['aggregate'], ['own', 'aggregate'], []),
      reading: fc.constantFrom<StoredReport['reading']>('read', 'read', 'read', 'unread'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((bodies) => ({
    regions: REGIONS,
    events: [],
    deadlines: [],
    agencies: bodies.map(({ region }, index) => body(index, region)),
    reports: bodies.flatMap(({ form, seed, scopes, reading }, index) =>
      scopes.map((scope, place) => ({
        agency_id: `a${index}` as AgencyId,
        year: 2023,
        title: '',
        published_on: null,
        source_url: null,
        scope,
        form,
        reading,
        note: null,
        cells: reading === 'read' ? cellsFrom(seed + place, form) : {},
        sections: [],
      })),
    ),
  }));

/** True for the region itself and every region whose chain of parents leads to it. */
function isInside(code: RegionCode, area: RegionCode): boolean {
  for (
    let at: string | null = code;
    at !== null;
    at = REGIONS.find((region) => region.region_code === at)?.parent_code ?? null
  )
    if (at === area) return true;
  return false;
}

/** The same sum by another way: regions by their parents, amounts as ten-thousandths in whole numbers. */
function sumByHand({ agencies, reports }: Holdings, area: RegionCode, cell: CellId): { sum: number | null; k: number } {
  let [sum, k] = [0n, 0];
  for (const agency of agencies) {
    if (!isInside(agency.region_code, area)) continue;
    for (const report of reports) {
      if (report.agency_id !== agency.agency_id || report.scope !== 'own' || report.reading !== 'read') continue;
      const found = report.cells[cell];
      if (!found || found.value === null || !isGiven(found.status)) continue;
      sum += BigInt(Math.round(found.value * 1e4));
      k += 1;
    }
  }
  return { sum: k === 0 ? null : Number(sum) / 1e4, k };
}

describe('the sum over an area', () => {
  test('is that of another way of adding, for any area and any reports', () => {
    fc.assert(
      fc.property(holdings, fc.constantFrom(...CODES), (held, area) => {
        const { cells } = sumArea(held, area, 2023);
        expect([...cells.keys()]).toEqual(officialCells('2021'));
        for (const [id, { value, reported }] of cells) {
          const { sum, k } = sumByHand(held, area, id);
          expect(reported).toBe(k);
          if (sum === null) expect(value).toBeNull();
          else expect(value).toBeCloseTo(sum, 6);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('counts each body once and accounts for everyone: given, lacking, other form, unread, missing', () => {
    fc.assert(
      fc.property(holdings, fc.constantFrom(...CODES), (held, area) => {
        const { bodies, cells } = sumArea(held, area, 2023);
        const ids = bodies.expected.map(({ agency_id }) => agency_id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(bodies.reports.length + bodies.unread.length + bodies.missing.length).toBe(ids.length);
        expect(bodies.reports.every(({ scope }) => scope === 'own')).toBe(true);
        for (const { reported, lacking, otherForm } of cells.values())
          expect(reported + lacking.length + otherForm.length).toBe(bodies.reports.length);
      }),
      { numRuns: 80 },
    );
  });

  test('never mixes rows that only one form has', () => {
    fc.assert(
      fc.property(holdings, (held) => {
        const { cells, bodies } = sumArea(held, '110000' as RegionCode, 2023);
        const old = bodies.reports.filter(({ form }) => form.requests === '2019').map(({ agency_id }) => agency_id);
        const split = cells.get('other_misc.total' as CellId);
        for (const id of old) expect(split?.otherForm).toContain(id);
        expect(cells.has('other_total.total' as CellId)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('published less sum is the difference, for every cell the government gave', () => {
    fc.assert(
      fc.property(holdings, (held) => {
        const sum = sumArea(held, '110101' as RegionCode, 2023);
        for (const { cell, published, sum: own, difference } of compareWithPublished(sum)) {
          expect(sum.bodies.published?.cells[cell]?.value).toBe(published);
          if (own === null) expect(difference).toBeNull();
          else expect(difference).toBeCloseTo(published - own, 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});
