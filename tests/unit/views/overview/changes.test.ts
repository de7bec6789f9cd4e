import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { changesOf } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandFigure } from '../../../support/hand-world.ts';
import { sentence } from '../../../support/told.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

const told = ({ area, bodies }: ReturnType<typeof twoBodies>) =>
  changesOf(area, bodies, zh).map((item) => [
    sentence(item.sentence),
    ...item.contributions.map(({ name, now, change }) => `${name} ${now.value} ${change}`),
  ]);

const line = (name: string, before: HandFigure, now: HandFigure) =>
  told(handWorld({ from: 2022, to: 2023, year: 2023 }, { 甲局: { figures: { [name]: [before, now] } } }));

describe('what changed against the year before', () => {
  test('is told figure by figure with the bodies that changed most', () => {
    expect(told(twoBodies())).toEqual([
      ['新收申请 30 件，比上年多 7 件（30.4%）。', '甲局 26 +6', '乙局 4 +1'],
      ['公开率 51.6%（16/31），比上年降 5.5 个百分点（95% 区间 −30.4 至 +20.8，不能判断）。'],
      ['结转下年 3 件，与上年相同。', '甲局 2 −1', '乙局 1 +1'],
      ['无法提供 5 件，比上年多 2 件（66.7%）。', '甲局 5 +3', '乙局 0 −1'],
      ['不予公开率 19.4%（6/31），比上年升 0.3 个百分点（95% 区间 −23.0 至 +20.7，不能判断）。'],
      ['规范性文件制发 6 件，比上年多 1 件（20.0%）。', '甲局 6 +2', '乙局 0 −1'],
      ['行政复议 4 件，比上年多 1 件（33.3%）。', '甲局 4 +1'],
      ['行政诉讼 2 件，比上年多 1 件（100.0%）。', '甲局 2 +1'],
    ]);
  });

  test('says so where the years rest on other reports', () => {
    expect(told(thirdLeft())[0]).toEqual([
      '新收申请 30 件；两年都有数的 2 个机关由 23 变为 30，多 7 件（30.4%）；上年有、今年没有这个数：丙局 7。',
      '甲局 26 +6',
      '乙局 4 +1',
    ]);
  });

  test('is not told in the first year, after a gap, or across a change of the form', () => {
    expect([told(twoBodies(2020)), told(twoBodies(2021)), told(twoBodies(2022))]).toEqual([[], [], []]);
  });

  test('is a percentage of the year before, none of nothing, and nothing where both are alike', () => {
    expect([
      line('received_new', 200, 250),
      line('received_new', 3, 1),
      line('received_new', 0, 4),
      line('received_new', 7, 7),
      line('received_new', null, 4),
    ]).toEqual([
      [['新收申请 250 件，比上年多 50 件（25.0%）。', '甲局 250 +50']],
      [['新收申请 1 件，比上年少 2 件（66.7%）。', '甲局 1 −2']],
      [['新收申请 4 件，比上年多 4 件（上年为 0）。', '甲局 4 +4']],
      [['新收申请 7 件，与上年相同。']],
      [],
    ]);
  });

  test('of a rate is told in points from ten cases on, with whether chance may explain it', () => {
    expect([
      line('open_rate', [5, 10], [9, 10]),
      line('open_rate', [5, 9], [9, 10]),
      line('open_rate', [10, 100], [60, 100]),
      line('open_rate', [12, 10], [9, 10]),
    ]).toEqual([
      [['公开率 90.0%（9/10），比上年升 40.0 个百分点（95% 区间 −0.2 至 +67.6，不能判断）。']],
      [],
      [['公开率 60.0%（60/100），比上年升 50.0 个百分点（95% 区间 +37.7 至 +60.1，好转）。']],
      [],
    ]);
  });

  test('names the three that changed most, whichever way, and none that did not', () => {
    const received = { 甲局: [5, 6], 乙局: [5, 1], 丙局: [5, 5], 丁局: [0, 9], 戊局: [3, 1], 己局: [null, 8] };
    const world = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      Object.fromEntries(
        Object.entries(received).map(([name, figures]) => [name, { figures: { received_new: figures } }]),
      ),
    );
    expect(told(world)).toEqual([
      [
        '新收申请 30 件；两年都有数的 5 个机关由 18 变为 22，多 4 件（22.2%）；今年新有这个数：己局 8。',
        '丁局 9 +9',
        '乙局 1 −4',
        '戊局 1 −2',
      ],
    ]);
  });

  test('of a government alone names no body', () => {
    const world = handWorld(
      { from: 2022, to: 2023, year: 2023, basis: 'published' },
      { 县政府: { scope: 'aggregate', figures: { received_new: [50, 60] } } },
    );
    expect(told(world)).toEqual([['新收申请 60 件，比上年多 10 件（20.0%）。']]);
  });
});
