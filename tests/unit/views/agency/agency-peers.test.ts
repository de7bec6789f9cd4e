import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import {
  AGENCY_SHARES,
  AGENCY_TRENDS,
  BESIDE_INDICATORS,
  agencyPeersOf,
  noPeers,
} from '../../../../src/lib/views/index.ts';
import { agency, handWorld } from '../../../support/hand-world.ts';

const OUTCOMES = ['granted', 'partially_granted', 'refused', 'unavailable', 'not_processed', 'other_handling'];
const outcomes = (values: readonly (number | null)[], concluded: number) => ({
  ...Object.fromEntries(OUTCOMES.map((name, index) => [name, [null, values[index] ?? null]])),
  concluded: [null, concluded],
});

describe('the figures of a peer group', () => {
  const body = (open: readonly [number, number], received: number, parts: readonly (number | null)[]) => ({
    figures: { open_rate: [null, open], received_new: [received, received + 1], ...outcomes(parts, 9) },
  });
  const { bodies } = handWorld(
    { from: 2022, to: 2023, year: 2023 },
    {
      甲: body([9, 10], 1, [1, 2, 3, 0, 0, 3]),
      乙: body([5, 9], 2, [4, 0, 0, 0, 1, 4]),
      丙: body([12, 10], 3, [1, null, 0, 0, 0, 8]),
      丁: body([10, 10], 4, [0, 0, 0, 9, 0, 0]),
      戊: body([1, 20], 5, [9, 0, 0, 0, 0, 0]),
      己: body([1, 1], 99, [9, 0, 0, 0, 0, 0]),
    },
  );
  const set = { group: 'kind' as const, members: ['甲', '乙', '丙', '丁', '戊'].map(agency), name: '同类', none: null };
  const peers = agencyPeersOf(set, bodies, 2023);

  test('dots are shares of ten cases or more, and none of more than the whole', () => {
    expect(peers.dots['open_rate']).toEqual([
      { agency_id: '甲', name: '甲', numerator: 9, denominator: 10 },
      { agency_id: '丁', name: '丁', numerator: 10, denominator: 10 },
      { agency_id: '戊', name: '戊', numerator: 1, denominator: 20 },
    ]);
    expect(Object.keys(peers.dots)).toEqual(AGENCY_SHARES);
  });

  test('bands are of the members alone, year by year', () => {
    // 1 to 5, then 2 to 6.
    expect(peers.bands['received_new']).toEqual([
      { n: 5, p10: 1.4, median: 3, p90: 4.6 },
      { n: 5, p10: 2.4, median: 4, p90: 5.6 },
    ]);
    expect(Object.keys(peers.bands)).toEqual(AGENCY_TRENDS);
  });

  test('outcomes are summed over the members that have all of them', () => {
    expect(peers.outcomes).toEqual({ reports: 4, values: [14, 2, 3, 9, 1, 7], total: 36 });
    expect(agencyPeersOf(set, bodies, 2022).outcomes).toBeNull();
  });

  test('nobody beside an agency is told as such', () => {
    expect(noPeers(zh)).toMatchObject({ set: { members: [], none: zh.agencyPage.nobody }, outcomes: null });
    // Four trends, five more shares, six outcomes and their total.
    expect(BESIDE_INDICATORS).toHaveLength(16);
  });
});
