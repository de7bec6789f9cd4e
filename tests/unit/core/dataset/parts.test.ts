import { describe, expect, test } from 'vitest';
import type { Agency, AgencyEvent } from '../../../../src/lib/core/agency/index.ts';
import { areasAcross, partsOf } from '../../../../src/lib/core/dataset/index.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';
import { idOf } from '../../../support/register.ts';

const body = (id: string, code: string, more: Partial<Agency> = {}): Agency => ({
  agency_id: idOf(id),
  name: id,
  short_name: id,
  former_names: [],
  kind: 'department',
  region_code: code as RegionCode,
  parent_id: null,
  valid_from: null,
  valid_to: null,
  note: null,
  ...more,
});

/** A province with two prefectures; the first has two counties of two bodies. */
const BODIES = [
  body('p', '610000'),
  body('a', '610100'),
  body('a1', '610121'),
  body('a2', '610121'),
  body('b1', '610122'),
  body('b2', '610122'),
  body('c', '610200'),
];
const MERGER: AgencyEvent = {
  date: '2024',
  type: 'merge',
  from: [idOf('a1'), idOf('c')],
  to: [idOf('c')],
  note: null,
  source: null,
};

describe('partsOf', () => {
  test('a dataset of no more bodies than a part may have is one part', () => {
    expect(partsOf({ agencies: BODIES, events: [] }, 7)).toEqual([['p', 'a', 'a1', 'a2', 'b1', 'b2', 'c']]);
  });

  test('an area stays whole as long as it has no more bodies than that, and neighbours share a part', () => {
    expect(partsOf({ agencies: BODIES, events: [] }, 5)).toEqual([['p'], ['a', 'a1', 'a2', 'b1', 'b2'], ['c']]);
    expect(partsOf({ agencies: BODIES, events: [] }, 2)).toEqual([['p', 'a'], ['a1', 'a2'], ['b1', 'b2'], ['c']]);
  });

  test('bodies of one change, one inside the figures of another, and parts of a zone are not torn apart', () => {
    expect(partsOf({ agencies: BODIES, events: [MERGER] }, 2)).toEqual([
      ['p', 'a'],
      ['a1', 'a2', 'c'],
      ['b1', 'b2'],
    ]);
    const including = BODIES.map((one) =>
      one.agency_id === 'p' ? { ...one, includes: [{ agency_id: idOf('b1'), from: null }] } : one,
    );
    expect(partsOf({ agencies: including, events: [] }, 2)).toEqual([['p', 'a', 'b1', 'b2'], ['a1', 'a2'], ['c']]);
    const zones = BODIES.map((one) =>
      one.agency_id === 'c'
        ? { ...one, kind: 'functional_zone' as const, parent_id: idOf('a') }
        : { ...one, kind: 'functional_zone' as const },
    );
    expect(partsOf({ agencies: zones, events: [] }, 2)).toEqual([
      ['p', 'a', 'c'],
      ['a1', 'a2'],
      ['b1', 'b2'],
    ]);
  });

  test('names the areas whose bodies lie in several parts', () => {
    const parts = partsOf({ agencies: BODIES, events: [] }, 2);
    expect(areasAcross({ agencies: BODIES }, parts)).toEqual(['610000', '610100']);
    expect(areasAcross({ agencies: BODIES }, partsOf({ agencies: BODIES, events: [] }, 7))).toEqual([]);
  });
});
