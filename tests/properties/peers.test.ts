import { SMALLEST_BAND } from '../../src/lib/indicators/index.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCY_KINDS, sectorOf } from '../../src/lib/core/agency/index.ts';
import { quantile } from '../../src/lib/core/statistics/index.ts';
import type { AgencyId, RegionCode } from '../../src/lib/core/report/index.ts';
import { zh } from '../support/zh.ts';
import { PEER_GROUPS } from '../../src/lib/queries/index.ts';
import { bandOf, peersOf, type PeerBody, type Point } from '../../src/lib/views/index.ts';
import type { IndicatorId } from '../../src/lib/indicators/index.ts';
import { openNodeEngine } from '../../src/lib/warehouse/engine-node.ts';

const body = fc.record({
  name: fc.constantFrom('甲县教育局', '乙县教育体育局', '甲县水利局', '甲县档案馆', '丙镇人民政府'),
  kind: fc.constantFrom(...AGENCY_KINDS),
  region_code: fc.constantFrom('350000', '350100', '350128', '320800', '320813') as fc.Arbitrary<RegionCode>,
  scope: fc.constantFrom('own' as const, 'aggregate' as const),
  volume: fc.option(fc.nat({ max: 40 }), { nil: undefined }),
});

const world = fc.array(body, { minLength: 1, maxLength: 30 }).map((drawn) => {
  const bodies = drawn.map(({ name, kind, region_code, scope }, index): PeerBody => ({
    name,
    kind,
    region_code,
    scope,
    agency_id: `a${index}` as AgencyId,
  }));
  const volumes = new Map(
    drawn.flatMap(({ volume }, index) => (volume === undefined ? [] : [[`a${index}` as AgencyId, volume] as const])),
  );
  return { bodies, volumes, subject: bodies[0] as PeerBody };
});

describe('the peers of a body', () => {
  test('never hold the body itself, nor a sum beside a single report, and are counted in their name', () => {
    fc.assert(
      fc.property(world, fc.constantFrom(...PEER_GROUPS), ({ bodies, volumes, subject }, group) => {
        const { members, name, none } = peersOf(subject, group, bodies, volumes, zh);
        const found = bodies.filter(({ agency_id }) => members.includes(agency_id));
        expect(found).toHaveLength(members.length);
        expect(found).not.toContain(subject);
        expect(found.every(({ scope }) => scope === subject.scope)).toBe(true);
        expect(none === null).toBe(members.length > 0);
        if (members.length > 0) expect(name).toContain(`${members.length} 个`);
      }),
    );
  });

  test('are those who are alike, all of them and no other', () => {
    fc.assert(
      fc.property(world, ({ bodies, volumes, subject }) => {
        const others = bodies.filter((one) => one !== subject && one.scope === subject.scope);
        const ids = (alike: (one: PeerBody) => boolean) => others.filter(alike).map(({ agency_id }) => agency_id);
        const members = (group: (typeof PEER_GROUPS)[number]) => peersOf(subject, group, bodies, volumes, zh).members;
        const zeros = (code: string) => code.length - code.replace(/(00)+$/, '').length;
        expect(members('all')).toEqual(ids(() => true));
        expect(members('kind')).toEqual(
          ids((one) => one.kind === subject.kind && zeros(one.region_code) === zeros(subject.region_code)),
        );
        const sector = sectorOf(subject);
        expect(members('sector')).toEqual(ids((one) => sector !== null && sectorOf(one) === sector));
        const own = volumes.get(subject.agency_id);
        expect(members('volume')).toEqual(
          ids(({ agency_id }) => {
            const other = volumes.get(agency_id);
            return own !== undefined && other !== undefined && own * 0.5 <= other && other <= own * 1.5;
          }),
        );
      }),
    );
  });

  test('of own choice are the chosen ones', () => {
    fc.assert(
      fc.property(world, ({ bodies, volumes, subject }) => {
        const chosen = bodies.filter((_, index) => index % 2 === 0).map(({ agency_id }) => agency_id);
        const { members, group } = peersOf(subject, chosen, bodies, volumes, zh);
        expect(group).toBe('own');
        expect(members.every((id) => chosen.includes(id) && id !== subject.agency_id)).toBe(true);
      }),
    );
  });
});

describe('the band of bodies', () => {
  const point = (value: number | null, denominator: number | null): Point => ({
    indicator: 'open_rate' as IndicatorId,
    year: 2024,
    value,
    numerator: value,
    denominator,
    reports: 1,
    bodies: 1,
    inferred: 0,
    contradicted: 0,
    excluded: 0,
    contradicts: false,
    source: 'own',
    body: null,
    form: '2021',
    gap: value === null ? 'not_loaded' : null,
  });

  test('counts only bodies with a figure, and no rate of fewer than ten cases', () => {
    const some = [point(1, null), point(2, null), point(3, null), point(4, null)];
    expect(bandOf(some.map((one) => [one]))).toEqual([null]);
    expect(bandOf([...some, point(null, null)].map((one) => [one]))).toEqual([null]);
    expect(bandOf([...some, point(5, 9)].map((one) => [one]))).toEqual([null]);
    expect(bandOf([...some, point(5, 10)].map((one) => [one]))).toEqual([
      { n: SMALLEST_BAND, p10: 1.4, median: 3, p90: 4.6 },
    ]);
  });

  test('has the quantiles that the database has', async () => {
    const engine = await openNodeEngine();
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 }),
          fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1),
          async (values, share) => {
            const [row] = await engine.rows<{ q: number }>(
              `SELECT quantile_cont(v::DOUBLE, ${share}) AS q FROM (SELECT unnest(string_split($1, '~')) AS v)`,
              [values.join('~')],
            );
            expect(quantile(values, share)).toBeCloseTo(row?.q ?? NaN, 9);
          },
        ),
        { numRuns: 60 },
      );
    } finally {
      await engine.close();
    }
    expect(quantile([], 0.5)).toBeNull();
  });
});
