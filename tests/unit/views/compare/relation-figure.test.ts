import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { lineRows, relationFigure } from '../../../../src/lib/views/index.ts';
import { OPENNESS, comparedIn } from '../../../support/compared-bodies.ts';
import { toldBy } from '../../../support/told.ts';

const open = comparedIn('open_rate', OPENNESS);

describe('whether two indicators go together', () => {
  const pairs = (length: number, other: (at: number) => number) =>
    comparedIn(
      'open_rate',
      Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `${at}局`,
          { figures: { open_rate: [null, [at, 20]], received_new: [null, other(at)] } },
        ]),
      ),
      {},
      'received_new',
    );
  const told = ({ comparison, filter }: ReturnType<typeof pairs>) => relationFigure(comparison, filter, zh).finding;

  test('is told from ten bodies on, with its direction where its interval leaves 0 out', () => {
    expect([
      told(pairs(10, (at) => at * at)),
      told(pairs(10, (at) => -at)),
      told(pairs(10, (at) => (at * 7) % 10)),
      told(pairs(9, (at) => at)),
      told(pairs(10, () => 1)),
    ]).toEqual([
      '10 个机关的等级相关系数 1.00（95% 区间 1.00—1.00），一个高的，另一个往往也高',
      '10 个机关的等级相关系数 −1.00（95% 区间 −1.00—−1.00），一个高的，另一个往往低',
      '10 个机关的等级相关系数 0.27（95% 区间 −0.44—0.78），看不出关系',
      '两项都有数的机关只有 9 个，少于 10 个，不算相关',
      '10 个机关中有一项的数全都相同，不算相关',
    ]);
  });

  test('leaves out bodies of which one figure may not stand on a scale', () => {
    const { comparison, filter } = comparedIn(
      'open_rate',
      {
        甲局: { figures: { open_rate: [null, [5, 10]], received_new: [null, 3] } },
        乙局: { figures: { open_rate: [null, [5, 9]], received_new: [null, 3] } },
        丙局: { figures: { open_rate: [null, [12, 11]], received_new: [null, 3] } },
        丁局: { figures: { open_rate: [null, [5, 10]] } },
      },
      {},
      'received_new',
    );
    const view = relationFigure(comparison, filter, zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '两项都有数的机关只有 1 个，少于 10 个，不算相关',
      foot: '3/4 个机关；未计入 1 个机关：数据自相矛盾（丙局）',
      full: false,
      spoken: ['2: 甲局，2023 年，3件，已收录 1/1'],
      subtitle:
        '2023 年；甲县，一点一个机关；3 个缺数或不足 10 件，不画。相关不等于因果，分母相同的两项比率本来就会牵连',
      table: ['机关 | 公开率 | 新收申请', '甲局全称 | 50.0%（5/10） | 3'],
    });
    expect([view.drawing.x, view.drawing.y, view.places]).toEqual([
      {
        name: '公开率',
        rate: true,
      },
      {
        name: '新收申请',
        rate: false,
      },
      [[50, 3]],
    ]);
  });
});

test('bodies by years are written to a file with why there is no figure', () => {
  expect(lineRows(open.comparison.bodies.slice(-2), [2022, 2023], zh)).toEqual([
    ['机关', '2022', '2022 分子', '2022 分母', '2022 说明', '2023', '2023 分子', '2023 分母', '2023 说明'],
    ['壬局全称', '', '', '', '未收录', 109.0909090909091, 12, 11, ''],
    ['辛局全称', 50, 1, 2, '', '', '', '', '未收录'],
  ]);
});
