import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { decompositionFigure } from '../../../../src/lib/views/index.ts';
import { COUNTS, OPENNESS, bodiesWith, comparedIn } from '../../../support/compared-bodies.ts';
import { toldBy } from '../../../support/told.ts';

const counts = comparedIn('received_new', COUNTS);

describe('what made a figure change', () => {
  test('a count: the same bodies, those that came and those that left', () => {
    // 1200 + 5 + 4 + 2 + 7 became 3000 + 1 + 4 + 6: the same three +1796, one came with 6, two left with 2 and 7.
    const view = decompositionFigure(counts.comparison, counts.filter, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '两年都有数的 3 个机关新收申请比上年多 1,796 件；不在其内的：上年没有数的机关 +6，今年没有数的机关 −9',
      foot: '4/5 个机关',
      full: false,
      spoken: ['2: 甲局，2023 年，3,000件，已收录 1/1', '2: 乙局，2023 年，1件，已收录 1/1'],
      subtitle:
        '件；甲县中两年都有数的，各机关的增减相加等于合起来的变化；只有一年有数的在它之外。下面是增减最大的机关',
      table: [
        '来源 | 2022 年 | 2023 年 | 合计影响（件）',
        '甲县中两年都有数的 3 个机关 | 1,209 | 3,005 | +1,796',
        '两年都有数的机关 |  |  | +1,796',
        '甲局全称 | 1,200 | 3,000 | +1,800',
        '乙局全称 | 5 | 1 | −4',
        '丙局全称 | 4 | 4 | 0',
        '另：上年没有数的机关（不在变化之内） |  |  | +6',
        '另：今年没有数的机关（不在变化之内） |  |  | −9',
      ],
    });
    expect(view.drawing.bars.map(({ name, value, text, part }) => [name, value, text, part])).toEqual([
      ['两年都有数的机关', 1796, '+1,796', 'cause'],
      ['甲局', 1800, '+1,800', 'body'],
      ['乙局', -4, '−4', 'body'],
    ]);
  });

  test('a rate: own rates, the shift of cases, and whoever came or left', () => {
    // 甲 20/40 to 30/40, 乙 10/60 to 6/60: 30/100 to 36/100. Own rates alone: 40 % of +25 points and 60 % of −6.7.
    const two = comparedIn(
      'open_rate',
      bodiesWith('open_rate', {
        甲局: [
          [20, 40],
          [30, 40],
        ],
        乙局: [
          [10, 60],
          [6, 60],
        ],
      }),
    );
    expect(toldBy(decompositionFigure(two.comparison, two.filter, zh))).toEqual({
      empty: null,
      finding: '两年都有数的 2 个机关公开率比上年升 6.0 个百分点（95% 区间 −7.0 至 +18.7，不能判断）',
      foot: '2/2 个机关',
      full: true,
      spoken: ['2: 甲局，2023 年，75.0%（30/40），已收录 1/1', '2: 乙局，2023 年，10.0%（6/60），已收录 1/1'],
      subtitle:
        '百分点；甲县中两年都有数的。前三项相加等于它们合起来的变化；按两年平均比重和平均比率分解。变化可能出于偶然，分解只说明怎样算出，不说明原因。下面是影响最大的机关',
      table: [
        '来源 | 2022 年 | 2023 年 | 机关自身比率变化（百分点） | 件数结构变化（百分点） | 合计影响（百分点）',
        '甲县中两年都有数的 2 个机关 | 30.0%（30/100） | 36.0%（36/100） |  |  | +6.0',
        '机关自身比率变化 |  |  | +6.0 |  | +6.0',
        '件数结构变化 |  |  |  | 0.0 | 0.0',
        '只有一年有件的机关 |  |  |  |  | 0.0',
        '甲局全称 | 50.0%（20/40） | 75.0%（30/40） | +10.0 | 0.0 | +10.0',
        '乙局全称 | 16.7%（10/60） | 10.0%（6/60） | −4.0 | 0.0 | −4.0',
      ],
    });
    const moved = comparedIn(
      'open_rate',
      bodiesWith('open_rate', {
        甲局: [
          [5, 10],
          [15, 30],
        ],
        乙局: [
          [0, 30],
          [0, 10],
        ],
        // A report without a case in the first year.
        丙局: [
          [0, 0],
          [5, 10],
        ],
        // No report in the first year: it stands outside.
        丁局: [null, [9, 10]],
      }),
    );
    expect(toldBy(decompositionFigure(moved.comparison, moved.filter, zh))).toEqual({
      empty: null,
      finding:
        '两年都有数的 3 个机关公开率比上年升 27.5 个百分点（95% 区间 +9.1 至 +43.0，好转）：机关自身比率变化 0.0，件数结构变化 +25.0，只有一年有件的机关 +2.5',
      foot: '4/4 个机关',
      full: true,
      spoken: ['2: 甲局，2023 年，50.0%（15/30），已收录 1/1', '2: 乙局，2023 年，0.0%（0/10），已收录 1/1'],
      subtitle:
        '百分点；甲县中两年都有数的。前三项相加等于它们合起来的变化；按两年平均比重和平均比率分解。下面是影响最大的机关',
      table: [
        '来源 | 2022 年 | 2023 年 | 机关自身比率变化（百分点） | 件数结构变化（百分点） | 合计影响（百分点）',
        '甲县中两年都有数的 3 个机关 | 12.5%（5/40） | 40.0%（20/50） |  |  | +27.5',
        '机关自身比率变化 |  |  | 0.0 |  | 0.0',
        '件数结构变化 |  |  |  | +25.0 | +25.0',
        '只有一年有件的机关 |  |  |  |  | +2.5',
        '甲局全称 | 50.0%（5/10） | 50.0%（15/30） | 0.0 | +12.5 | +12.5',
        '乙局全称 | 0.0%（0/30） | 0.0%（0/10） | 0.0 | +12.5 | +12.5',
      ],
    });
  });

  test('a rate: a body that no longer exists changes nothing', () => {
    // 40/60 with the body that is gone, 20/40 without it: the body that is still there has not changed.
    const left = comparedIn(
      'open_rate',
      bodiesWith(
        'open_rate',
        {
          甲局: [
            [20, 40],
            [20, 40],
          ],
        },
        { 癸局: { figures: { open_rate: [[20, 20], null] }, states: { 2023: 'not_due' } } },
      ),
    );
    const view = decompositionFigure(left.comparison, left.filter, zh);
    expect(view.finding).toBe('两年都有数的 1 个机关公开率与上年相同（95% 区间 −20.9 至 +20.9，不能判断）');
    expect(toldBy(view).table.slice(1)).toEqual([
      '甲县中两年都有数的 1 个机关 | 50.0%（20/40） | 50.0%（20/40） |  |  | 0.0',
      '机关自身比率变化 |  |  | 0.0 |  | 0.0',
      '件数结构变化 |  |  |  | 0.0 | 0.0',
      '只有一年有件的机关 |  |  |  |  | 0.0',
      '甲局全称 | 50.0%（20/40） | 50.0%（20/40） | 0.0 | 0.0 | 0.0',
    ]);
  });

  test('is not told without a year before, or across the change of the form', () => {
    const first = comparedIn('open_rate', OPENNESS, { year: 2022 });
    const broken = comparedIn('other_misc', bodiesWith('other_misc', { 甲局: [1, 2] }), {
      from: 2020,
      to: 2021,
      year: 2021,
    });
    expect(
      [first, broken].map(({ comparison, filter }) => {
        const { finding, empty, twin, drawing } = decompositionFigure(comparison, filter, zh);
        return [finding, empty, twin.rows.length, drawing.bars.length];
      }),
    ).toEqual([
      ['2021 年或 2022 年没有这个数，不能分解', '2021 年或 2022 年没有这个数，不能分解', 0, 0],
      ['2021 年表格改版，这个指标口径变了，不与上年相比', '2021 年表格改版，这个指标口径变了，不与上年相比', 0, 0],
    ]);
  });
});
