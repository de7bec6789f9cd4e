import { describe, expect, test } from 'vitest';
import { pinWords } from '../../../../src/lib/labels/pins.ts';
import { zh } from '../../../support/zh.ts';
import { bodiesOf, pinnedIn, requestsFigure, withPinned, type Body } from '../../../../src/lib/views/index.ts';
import { agency } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { thirdLeft } from '../../../support/two-bodies.ts';

const t = { ...zh, ...pinWords };
const { area, filter, coverage, lines } = thirdLeft();
const bodies: Body[] = bodiesOf(filter, ['received_new'], coverage, lines);
const chosen = pinnedIn({ agencies: ['丙局', '甲局'].map(agency) }, bodies);

describe('bodies set below a trend', () => {
  const view = withPinned(requestsFigure(area, t), area, 'received_new', chosen, t);

  test('are listed beside the area and spoken after it, a missing report as such', () => {
    const told = toldBy(view);
    expect(told.table).toEqual([
      '年度 | 新收 | 上年结转 | 办结 | 结转下年 | 丙局 新收申请 | 甲局 新收申请 | 已收录机关',
      '2020 | 10 | 0 | 10 | 0 | 未收录 | 9 | 2/3',
      '2021 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 0/3',
      '2022 | 30 | 1 | 28 | 3 | 7 | 20 | 3/3',
      '2023 | 30 | 3 | 31 | 3 | 未收录 | 26 | 2/3',
    ]);
    expect(told.spoken.slice(-2)).toEqual([
      '4: 丙局 新收申请，2023 年，未收录，已收录 0/1',
      '4: 甲局 新收申请，2023 年，26件，已收录 1/1',
    ]);
    expect(told.subtitle).toBe(
      '件。实线为新收，细线为办结；空心点为未收全。下方为加入的机关各自的新收申请，另用一把尺',
    );
  });

  test('are drawn in the order in which they were chosen, by the colour of their place', () => {
    expect(view.drawing.pinned.name).toBe('加入的机关：新收申请（件）');
    expect(view.drawing.pinned.lines.map(({ name, slot }) => [name, slot])).toEqual([
      ['丙局', 0],
      ['甲局', 1],
    ]);
  });

  test('are drawn where the area itself has nothing', () => {
    const nothing = { ...requestsFigure(area, t), empty: '没有' };
    expect(withPinned(nothing, area, 'received_new', chosen, t).empty).toBeNull();
    const silent = chosen.map((one) => ({ ...one, body: { ...one.body, points: new Map() } }));
    expect(withPinned(nothing, area, 'received_new', silent, t).empty).toBe('没有');
  });
});

test('two bodies of one short name are told apart by their full ones', () => {
  const [first, second] = bodies.slice(0, 2);
  if (!first || !second) throw new Error('two bodies are needed');
  const alike = [first, { ...second, row: { ...second.row, short_name: first.row.short_name, name: '乙县财政局' } }];
  const found = pinnedIn({ agencies: alike.map(({ row }) => row.agency_id) }, alike);
  expect(found.map(({ name }) => name)).toEqual([first.row.name, '乙县财政局']);
});

test('who is pinned and not known has no line, and leaves the others their colours', () => {
  expect(pinnedIn({ agencies: ['nobody', '乙局'].map(agency) }, bodies).map(({ name, slot }) => [name, slot])).toEqual([
    ['乙局', 1],
  ]);
});
