import { describe, expect, test } from 'vitest';
import { bodiesOf, sumArea, type Holdings } from '../../../../src/lib/core/aggregate/index.ts';
import { listFilings } from '../../../../src/lib/core/filing/index.ts';
import { handReport, type Figures } from '../../../support/hand-reports.ts';
import { agencyWith, idOf } from '../../../support/register.ts';

const REGION = agencyWith('any').region_code;
const parent = (from: number | null = null) =>
  agencyWith('bureau', { includes: [{ agency_id: idOf('centre'), from }] });
const world = (figures: Readonly<Record<string, Figures>>, from: number | null = null): Holdings => ({
  regions: [],
  agencies: [parent(from), agencyWith('centre'), agencyWith('other')],
  events: [],
  deadlines: [],
  reports: Object.entries(figures).map(([id, own]) => handReport(id, 2023, own)),
});
const received = (holdings: Holdings) => {
  const { value, reported, lacking } =
    [...sumArea(holdings, REGION, 2023).cells].find(([id]) => id === 'received_new.total')?.[1] ?? {};
  return [value, reported, lacking];
};

describe('a body whose figures another’s report includes', () => {
  const all = { bureau: { received_new: 10 }, centre: { received_new: 4 }, other: { received_new: 3 } };

  test('is counted once, and is among the bodies that the sum covers', () => {
    expect(received(world(all))).toEqual([13, 3, []]);
    const { expected, reports, missing, included } = bodiesOf(world(all), REGION, 2023);
    expect([expected.length, reports.length, missing]).toEqual([3, 3, []]);
    expect(included).toEqual([{ agency_id: 'centre', parent_id: 'bureau', from: null }]);
  });

  test('is added before the first year of which that is so', () => {
    expect(received(world(all, 2024))).toEqual([17, 3, []]);
    expect(received(world(all, 2023))).toEqual([13, 3, []]);
  });

  test('is added where the other has no report, or not this figure', () => {
    expect(received(world({ centre: { received_new: 4 }, other: { received_new: 3 } }))).toEqual([7, 2, []]);
    expect(received(world({ ...all, bureau: { received_new: null } }))).toEqual([7, 2, ['bureau']]);
  });

  test('is added to the sum of an area in which the other does not stand', () => {
    const holdings = world(all);
    const agencies = holdings.agencies.map((agency) =>
      agency.agency_id === 'bureau' ? { ...agency, region_code: '630200' as typeof REGION } : agency,
    );
    expect(received({ ...holdings, agencies })).toEqual([7, 2, []]);
  });

  test('is due and has filed as any other', () => {
    const { agencies, events, reports } = world(all);
    expect(listFilings(agencies, events, reports, [2023]).map(({ state, obligation }) => [obligation, state])).toEqual(
      Array.from({ length: 3 }, () => ['owed', 'filed']),
    );
  });
});
