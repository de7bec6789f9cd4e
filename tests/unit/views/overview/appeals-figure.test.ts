import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { appealsFigure } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandBody } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

describe('appeals of an area', () => {
  test('tell both kinds by result', () => {
    expect(toldBy(appealsFigure(twoBodies().area, zh))).toEqual({
      empty: null,
      finding: '复议 4 件、诉讼 2 件，合计纠正 2 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 行政复议 · 结果维持，2023 年，1件，已收录 2/2',
        '4: 行政复议 · 结果纠正，2023 年，2件，已收录 2/2',
        '4: 行政复议 · 其他结果，2023 年，0件，已收录 2/2',
        '4: 行政复议 · 尚未审结，2023 年，1件，已收录 2/2',
        '4: 行政复议 · 总计，2023 年，4件，已收录 2/2',
        '4: 行政诉讼 · 结果维持，2023 年，0件，已收录 2/2',
        '4: 行政诉讼 · 结果纠正，2023 年，0件，已收录 2/2',
        '4: 行政诉讼 · 其他结果，2023 年，2件，已收录 2/2',
        '4: 行政诉讼 · 尚未审结，2023 年，0件，已收录 2/2',
        '4: 行政诉讼 · 总计，2023 年，2件，已收录 2/2',
      ],
      subtitle: '按结果分，件。未审结案件次年会再次出现，不可跨年相加；诉讼为两类起诉之和',
      table: [
        '年度 | 行政复议 · 结果维持 | 行政复议 · 结果纠正 | 行政复议 · 其他结果 | 行政复议 · 尚未审结 | 行政复议 · 总计 | 行政诉讼 · 结果维持 | 行政诉讼 · 结果纠正 | 行政诉讼 · 其他结果 | 行政诉讼 · 尚未审结 | 行政诉讼 · 总计 | 已收录机关',
        '2020 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 2/2',
        '2021 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 0/2',
        '2022 | 2 | 1 | 0 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 2/2',
        '2023 | 1 | 2 | 0 | 1 | 4 | 0 | 0 | 2 | 0 | 2 | 2/2',
      ],
    });
  });

  test('say what is missing, and draw a panel for each kind', () => {
    const { drawing } = appealsFigure(twoBodies().area, zh);
    expect(
      drawing.panels.map(({ name, parts, totals }) => [
        name,
        ...parts.map((part) => `${part.name} ${part.points.at(-1)?.value}`),
        totals.at(-1)?.value,
      ]),
    ).toEqual([
      ['行政复议', '结果维持 1', '结果纠正 2', '其他结果 0', '尚未审结 1', 4],
      ['行政诉讼', '结果维持 0', '结果纠正 0', '其他结果 2', '尚未审结 0', 2],
    ]);
    const none = appealsFigure(twoBodies(2021).area, zh);
    expect([none.finding, none.foot, none.empty]).toEqual([
      '2021 年复议诉讼：未收录',
      {
        complete: false,
        text: '0/2 个机关，未计入：甲局、乙局',
      },
      null,
    ]);
    const { area } = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: {} satisfies HandBody });
    expect(appealsFigure(area, zh).empty).toEqual('所选范围没有复议诉讼数。');
  });
});
