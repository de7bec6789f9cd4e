import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { changeFigure } from '../../../../src/lib/views/index.ts';
import { COUNTS, OPENNESS, bodiesWith, comparedIn, pinned } from '../../../support/compared-bodies.ts';
import { toldBy } from '../../../support/told.ts';

const open = comparedIn('open_rate', OPENNESS);
const counts = comparedIn('received_new', COUNTS);

describe('which bodies changed most', () => {
  test('from ten cases on in both years, the greatest rise first', () => {
    expect(toldBy(changeFigure(open.comparison, open.filter, zh))).toEqual({
      empty: null,
      finding: '丙局变化最大，−68.9 百分点',
      foot: '7/9 个机关；未计入 1 个机关：数据自相矛盾（壬局）',
      full: false,
      spoken: [
        '2: 甲局，2023 年，100.0%（30/30），已收录 1/1',
        '2: 戊局，2023 年，40.0%（4/10），已收录 1/1',
        '2: 丙局，2023 年，21.1%（15/71），已收录 1/1',
      ],
      subtitle: '公开率；甲县；空心点 2022 年，实心点 2023 年；两年都在 10 件及以上的机关',
      table: [
        '机关 | 2022 年 | 2023 年 | 变化（百分点）',
        '甲局全称 | 50.0%（20/40） | 100.0%（30/30） | +50.0',
        '戊局全称 | 20.0%（2/10） | 40.0%（4/10） | +20.0',
        '丙局全称 | 90.0%（9/10） | 21.1%（15/71） | −68.9',
      ],
    });
    const view = changeFigure(counts.comparison, counts.filter, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '甲局变化最大，+1,800 件',
      foot: '4/5 个机关',
      full: false,
      spoken: ['2: 甲局，2023 年，3,000件，已收录 1/1', '2: 乙局，2023 年，1件，已收录 1/1'],
      subtitle: '新收申请；甲县；空心点 2022 年，实心点 2023 年',
      table: ['机关 | 2022 年 | 2023 年 | 变化（件）', '甲局全称 | 1,200 | 3,000 | +1,800', '乙局全称 | 5 | 1 | −4'],
    });
    expect([view.drawing.years, view.drawing.rate, view.places]).toEqual([
      [2022, 2023],
      false,
      [
        [3000, 0],
        [1, 1],
      ],
    ]);
  });

  test('are twelve at most, and pinned ones always among them', () => {
    const many = Object.fromEntries(Array.from({ length: 14 }, (_, at) => [`${at}局`, [0, at + 1] as const]));
    const lines = (filter = {}) => {
      const { comparison, filter: whole } = comparedIn('received_new', bodiesWith('received_new', many), filter);
      return changeFigure(comparison, whole, zh)
        .drawing.lines.map(({ name }) => name)
        .join(' ');
    };
    expect([lines(), lines(pinned('0局'))]).toEqual([
      '13局 12局 11局 10局 9局 8局 7局 6局 5局 4局 3局 2局',
      '13局 12局 11局 10局 9局 8局 7局 6局 5局 4局 3局 0局',
    ]);
  });

  test('leave out a body whose figure of one year contradicts itself or is missing', () => {
    const { comparison, filter } = comparedIn(
      'open_rate',
      bodiesWith('open_rate', {
        甲局: [
          [10, 20],
          [12, 11],
        ],
        乙局: [
          [12, 11],
          [10, 20],
        ],
        丙局: [[10, 20], null],
        丁局: [null, [10, 20]],
        戊局: [
          [10, 20],
          [11, 20],
        ],
      }),
    );
    expect(changeFigure(comparison, filter, zh).drawing.lines.map(({ name, change }) => `${name} ${change}`)).toEqual([
      '戊局 +5.0',
    ]);
  });

  test('none where nothing changed', () => {
    const same = comparedIn('received_new', bodiesWith('received_new', { 甲局: [3, 3] }));
    const view = changeFigure(same.comparison, same.filter, zh);
    expect([view.finding, view.empty]).toEqual(['没有可与 2022 年相比的机关', '没有可与 2022 年相比的机关']);
  });
});
