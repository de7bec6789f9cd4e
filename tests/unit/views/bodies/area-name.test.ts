import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import type { RegionRow } from '../../../../src/lib/queries/index.ts';
import { areaName, areaTrail, areasBelow, kindsWithin, openingRegion } from '../../../../src/lib/views/index.ts';
import { pinned } from '../../../support/compared-bodies.ts';
import { filterOf } from '../../../support/public-area.ts';

const region = (
  code: string,
  name: string,
  level: RegionRow['level'],
  parent: string | null,
  counts: Partial<RegionRow> = {},
): RegionRow =>
  ({
    region_code: code,
    name,
    level,
    parent_code: parent,
    bodies: 1,
    own_reports: 0,
    aggregate_bodies: 0,
    aggregate_reports: 0,
    seated: 1,
    ...counts,
  }) as RegionRow;
const regions = [
  region('350000', '福建省', 'province', null, { own_reports: 9, aggregate_reports: 2, seated: 0 }),
  region('350100', '福州市', 'prefecture', '350000', { seated: 0, own_reports: 9 }),
  region('350128', '平潭', 'county', '350100', { own_reports: 9 }),
  region('350200', '厦门市', 'prefecture', '350000', { bodies: 0, aggregate_bodies: 1, aggregate_reports: 2 }),
  region('350300', '莆田市', 'prefecture', '350000', { bodies: 0 }),
  region('630000', '青海省', 'province', null, { own_reports: 1, aggregate_reports: 1 }),
];
const code = (text: string) => text as RegionRow['region_code'];

describe('what an area is called', () => {
  test('an area by its name, whoever is pinned in it, or all areas', () => {
    expect([
      areaName(filterOf(code('350128'), pinned('甲局')), regions, zh),
      areaName(filterOf(code('350128')), regions, zh),
      areaName(filterOf('all'), regions, zh),
      areaName(filterOf(code('999999')), regions, zh),
    ]).toEqual(['平潭', '平潭', zh.area.all, '代码为 999999 的地区']);
  });

  test('the way down to it, with the reports of each step', () => {
    expect(areaTrail(filterOf(code('350128')), regions, zh)).toEqual([
      { code: 'all', name: zh.area.all, own: 10, aggregate: 3 },
      { code: '350000', name: '福建省', own: 9, aggregate: 2 },
      { code: '350100', name: '福州市', own: 9, aggregate: 0 },
      { code: '350128', name: '平潭', own: 9, aggregate: 0 },
    ]);
    expect(areaTrail(filterOf('all'), regions, zh)).toHaveLength(1);
  });

  test('the next areas below in which an agency sits; one that only passes through is skipped, one without bodies left out', () => {
    const below = (from: 'all' | string) =>
      areasBelow(from === 'all' ? 'all' : code(from), regions).map(({ name }) => name);
    expect([below('all'), below('350000'), below('350100'), below('350128')]).toEqual([
      ['福建省', '青海省'],
      ['平潭', '厦门市'],
      ['平潭'],
      [],
    ]);
  });

  test('the smallest area with the most own reports opens', () => {
    expect([openingRegion(regions), openingRegion(regions.slice(0, 1)), openingRegion([])]).toEqual([
      '350128',
      '350000',
      'all',
    ]);
    expect(
      openingRegion([
        region('350100', '', 'prefecture', null, { own_reports: 3 }),
        region('350000', '', 'province', null, { own_reports: 2 }),
      ]),
    ).toBe('350100');
  });

  test('its kinds of bodies, each once', () => {
    const body = (kind: 'department' | 'township', at: string) => ({ kind, region_code: code(at) });
    const bodies = [
      body('township', '350128'),
      body('department', '350128'),
      body('township', '350129'),
      body('department', '630000'),
    ];
    expect([
      kindsWithin(code('350128'), bodies),
      kindsWithin(code('630000'), bodies),
      kindsWithin('all', bodies),
    ]).toEqual([['township', 'department'], ['department'], ['township', 'department']]);
  });
});
