import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { checkWords, comparedOf, reachesOut } from '../../../../src/lib/views/index.ts';
import { pinned } from '../../../support/compared-bodies.ts';
import { agency, handWorld } from '../../../support/hand-world.ts';
import type { Filter } from '../../../../src/lib/queries/index.ts';

const world = (filter: Partial<Filter>) => {
  const body = (received: number, region = '350128', kind: 'department' | 'township' = 'department') => ({
    figures: { received_new: [received] },
    region,
    kind,
  });
  return handWorld(
    { from: 2023, to: 2023, year: 2023, ...filter },
    {
      甲局: body(10),
      乙局: body(15),
      丙镇: body(16, '350128', 'township'),
      丁局: body(5, '350200'),
    },
  );
};
const told = (filter: Partial<Filter>) => {
  const { filter: whole, bodies } = world(filter);
  const { bodies: members, name, none, sizes, pinned: slots } = comparedOf(whole, '平潭', bodies, zh);
  return [
    members.map(({ row }) => row.short_name).join(' '),
    name,
    none,
    Object.values(sizes).join('/'),
    [...slots].join('/'),
  ];
};

describe('who is compared with whom', () => {
  test('the bodies of the area, and the pinned ones wherever they are', () => {
    expect([
      told({}),
      told({ kind: 'township' }),
      told(pinned('丁局')),
      told({ ...pinned('甲局'), peers: 'kind' }),
    ]).toEqual([
      ['甲局 乙局 丙镇', '平潭', null, '3///', ''],
      ['丙镇', '平潭', null, '1///', ''],
      ['甲局 乙局 丙镇 丁局', '平潭及另选的丁局', null, '3///', '丁局,0'],
      ['甲局 乙局', '甲局和同类同级（工作部门）1 个', null, '3/2/3/', '甲局,0'],
    ]);
  });

  test('peers of the first pinned body, or a list of the reader, or the area where there is nobody to find peers of', () => {
    expect([
      told({ ...pinned('甲局'), peers: 'volume' }),
      told({ ...pinned('甲局'), peers: 'sector' }),
      told({ peers: 'kind' }),
      told({ ...pinned('甲局'), peers: ['丙镇', '甲局'].map(agency) }),
      told({ peers: ['丁局'].map(agency) }),
    ]).toEqual([
      ['甲局 乙局 丁局', '甲局和新收申请相近（±50%）的机关 2 个', null, '3/2/3/', '甲局,0'],
      ['甲局 乙局 丙镇', '平潭', '从名称看不出本机关属于哪条线，不能按条线对照。', '3/2/3/', '甲局,0'],
      ['甲局 乙局 丙镇', '平潭', '同类同级、申请量相近、同条线都要先选一个机关，才知道与谁相比。', '3///', ''],
      ['甲局 丙镇', '自选机关 2 个', null, '3/2/3/', '甲局,0'],
      ['丁局', '自选机关 1 个', null, '3///', ''],
    ]);
  });

  test('reaches out of the area with a pinned body or a list', () => {
    expect([
      reachesOut(world({}).filter),
      reachesOut(world(pinned('甲局')).filter),
      reachesOut(world({ peers: [agency('甲局')] }).filter),
    ]).toEqual([false, true, true]);
  });
});

test('what the rule book says of a report is told where it is known', () => {
  const filing = (state: 'passed' | 'warned' | 'erred' | 'unread' | 'missing') => ({
    agency: agency('甲局'),
    state,
    errors: 3,
    warnings: 2,
    timing: null,
    daysLate: null,
  });
  expect([
    checkWords(filing('passed'), zh),
    checkWords(filing('warned'), zh),
    checkWords(filing('erred'), zh),
    checkWords(filing('unread'), zh),
    checkWords(undefined, zh),
  ]).toEqual(['通过', '警告 2 条', '错误 3 条', null, null]);
});
