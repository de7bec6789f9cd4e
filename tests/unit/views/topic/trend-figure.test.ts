import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { besideOf, topicTrendFigure } from '../../../../src/lib/views/index.ts';
import { pinned } from '../../../support/compared-bodies.ts';
import { handWorld, indicator, type HandBody } from '../../../support/hand-world.ts';
import { linesOf, toldBy } from '../../../support/told.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

describe('one indicator of an area over the years', () => {
  const figureOf = ({ area, filter, bodies }: ReturnType<typeof twoBodies>, name: string) =>
    topicTrendFigure(area, indicator(name), besideOf(filter, indicator(name), '平潭', bodies, bodies, zh), zh);

  test('with the bodies that are pinned, its change and what it rests on', () => {
    const world = { ...thirdLeft(), filter: { ...thirdLeft().filter, ...pinned('乙局') } };
    expect(toldBy(figureOf(world, 'received_new'))).toEqual({
      empty: null,
      finding: '2023 年新收申请 30 件，两年都有数的 2 个机关由 23 变为 30，多 7 件',
      foot: '2/3 个机关，未计入：丙局',
      full: false,
      spoken: ['4: 平潭，2023 年，30件，已收录 2/3', '4: 乙局，2023 年，4件，已收录 1/1'],
      subtitle: '件，表三“一、本年新收政府信息公开申请数量”总计。空心点为未收全或样本少',
      table: [
        '年度 | 平潭 | 乙局 | 已收录机关',
        '2020 | 10 | 1 | 2/3',
        '2021 | 未收录 | 未收录 | 0/3',
        '2022 | 30 | 3 | 3/3',
        '2023 | 30 | 4 | 2/3',
      ],
    });
    expect(figureOf(world, 'received_new').drawing.pinned).toMatchObject([{ name: '乙局', slot: 0 }]);
    expect(
      ['open_rate', 'normative_docs_issued', 'review_correction_rate'].map((name) => [
        figureOf(twoBodies(), name).finding,
        figureOf(twoBodies(), name).subtitle,
      ]),
    ).toEqual([
      [
        '2023 年公开率 51.6%（16/31），比上年降 5.5 个百分点（95% 区间 −30.4 至 +20.8，不能判断）',
        '%，（予以公开 + 部分公开）÷ 办结。空心点为未收全或样本少',
      ],
      [
        '2023 年规范性文件制发 6 件，比上年多 1 件',
        '件，表二“行政规范性文件 · 本年制发件数”。2021 年改版，口径改变，两侧不连线。空心点为未收全或样本少',
      ],
      ['2023 年复议纠正率 2/3', '%，结果纠正 ÷（总计 − 尚未审结）。空心点为未收全或样本少'],
    ]);
    expect([figureOf(twoBodies(2021), 'open_rate').finding, figureOf(twoBodies(2020), 'open_rate').finding]).toEqual([
      '2021 年公开率：未收录',
      '2020 年公开率 100.0%（10/10）',
    ]);
  });

  test('beside the band of five bodies', () => {
    const bodies = Object.fromEntries(
      ['甲', '乙', '丙', '丁', '戊'].map((name, at): [string, HandBody] => [
        name,
        {
          figures: {
            received_new: [at + 1, null],
            open_rate: [
              [at, 10],
              [at, 20],
            ],
          },
        },
      ]),
    );
    const world = handWorld({ from: 2023, to: 2024, year: 2024 }, bodies);
    expect(linesOf(figureOf(world, 'received_new').twin)).toEqual([
      '年度 | 平潭 | 对照中位 | 对照 P10—P90 | 已收录机关',
      '2023 | 15 | 3 | 1.4—4.6（5 个机关） | 5/5',
      '2024 | 未读出 | — | — | 0/5',
    ]);
    expect(linesOf(figureOf(world, 'open_rate').twin)).toEqual([
      '年度 | 平潭 | 对照中位 | 对照 P10—P90 | 已收录机关',
      '2023 | 20.0%（10/50） | 20.0% | 4.0%—36.0%（5 个机关） | 5/5',
      '2024 | 10.0%（10/100） | 10.0% | 2.0%—18.0%（5 个机关） | 5/5',
    ]);
    const { drawing } = figureOf(world, 'suit_correction_rate');
    expect([drawing.reviewFirst, drawing.breaks, drawing.rate, figureOf(world, 'suit_correction_rate').empty]).toEqual([
      true,
      [],
      true,
      '所选范围没有诉讼纠正率。',
    ]);
    expect(figureOf(twoBodies(), 'other_misc').drawing.breaks).toEqual([{ year: 2021, changed: true }]);
    expect(figureOf(handWorld({ from: 2022, to: 2023, year: 2023 }, bodies), 'suit_total').drawing.reviewFirst).toBe(
      false,
    );
  });

  test('peers of the first pinned body stand in the band, or the bodies of the area', () => {
    const bodies = Object.fromEntries(
      ['甲', '乙', '丙', '丁', '戊', '己'].map((name, at): [string, HandBody] => [
        name,
        { figures: { received_new: [at + 1] }, kind: name === '己' ? 'township' : 'department' },
      ]),
    );
    const beside = (filter: Parameters<typeof handWorld>[0]) => {
      const world = handWorld({ from: 2023, to: 2023, year: 2023, ...filter }, bodies);
      const {
        band,
        peers,
        pinned: slots,
      } = besideOf(world.filter, indicator('received_new'), '平潭', world.bodies, world.bodies, zh);
      return [band[0]?.n ?? null, peers, slots.map(({ slot }) => slot).join()];
    };
    expect([
      beside({}),
      beside({ ...pinned('甲'), peers: 'kind' }),
      beside({ ...pinned('无', '甲'), peers: 'all' }),
    ]).toEqual([
      [6, '所选范围 6 个机关', ''],
      [null, '同类同级（工作部门）4 个', '0'],
      [5, '所选范围其他机关 5 个', '1'],
    ]);
  });
});
