import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { peerSetOf, peersOf, type PeerBody } from '../../../../src/lib/views/index.ts';
import { agency, handWorld } from '../../../support/hand-world.ts';

const body = (id: string, rest: Partial<PeerBody> = {}): PeerBody => ({
  agency_id: agency(id),
  name: id,
  kind: 'department',
  region_code: '350128' as PeerBody['region_code'],
  scope: 'own',
  ...rest,
});
const at = (region: string) => ({ region_code: region as PeerBody['region_code'] });
const bodies = [
  body('财政局'),
  body('公安局'),
  body('市财政局', at('350100')),
  body('邻县财政局', at('350121')),
  body('镇', { kind: 'township' }),
  body('省财政厅', at('350000')),
  body('县政府', { scope: 'aggregate' }),
];
const volumes = new Map(
  [
    ['财政局', 10],
    ['公安局', 15],
    ['市财政局', 16],
    ['邻县财政局', 5],
    ['镇', 4],
  ].map(([id, n]) => [agency(String(id)), Number(n)]),
);
const told = (group: Parameters<typeof peersOf>[1], subject = bodies[0]!) => {
  const { group: name, members, name: words, none } = peersOf(subject, group, bodies, volumes, zh);
  return [name, members.join(' '), words, none];
};

describe('whom a body is set beside', () => {
  test('all others, never itself and never a sum beside a single report', () => {
    expect(told('all')).toEqual(['all', '公安局 市财政局 邻县财政局 镇 省财政厅', '所选范围其他机关 5 个', null]);
    expect(told('all', bodies[6])).toEqual(['all', '', '所选范围其他机关 0 个', '这一组里没有其他机关。']);
  });

  test('its kind on its level, its line of business, or about as many requests: from half to half as many again', () => {
    expect([
      told('kind'),
      told('kind', bodies[2]),
      told('kind', bodies[5]),
      told('sector'),
      told('volume'),
      told('volume', bodies[4]),
      told('volume', bodies[5]),
      told('sector', bodies[4]),
    ]).toEqual([
      ['kind', '公安局 邻县财政局', '同类同级（工作部门）2 个', null],
      ['kind', '', '同类同级（工作部门）0 个', '这一组里没有其他机关。'],
      ['kind', '', '同类同级（工作部门）0 个', '这一组里没有其他机关。'],
      ['sector', '市财政局 邻县财政局 省财政厅', '同条线（财政金融）机关 3 个', null],
      ['volume', '公安局 邻县财政局', '新收申请相近（±50%）的机关 2 个', null],
      ['volume', '邻县财政局', '新收申请相近（±50%）的机关 1 个', null],
      ['volume', '', '新收申请相近（±50%）的机关 0 个', '本机关这一年没有新收申请数，找不出申请量相近的机关。'],
      ['sector', '', '同条线', '从名称看不出本机关属于哪条线，不能按条线对照。'],
    ]);
  });

  test('a list of the reader, less itself', () => {
    expect([told(['公安局', '财政局', '无'].map(agency)), told([agency('财政局')])]).toEqual([
      ['own', '公安局', '自选机关 1 个', null],
      ['own', '', '自选机关 0 个', '这一组里没有其他机关。'],
    ]);
  });

  test('among the bodies of the area for all, else among every body known', () => {
    const world = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        甲局: { figures: { received_new: [99, 10] } },
        乙局: { figures: { received_new: [10, 15] } },
        丙局: { figures: { received_new: [10, null] } },
      },
    );
    const [subject, ...others] = world.bodies;
    const of = (peers: 'all' | 'volume') =>
      peerSetOf(subject!, { ...world.filter, peers }, others.slice(1), world.bodies, zh).members;
    expect([of('all'), of('volume')]).toEqual([['丙局'], ['乙局']]);
  });
});
