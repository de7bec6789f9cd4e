import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { outcomesFigure } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandBody } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

describe('outcomes of an area', () => {
  test('tell six parts, their total and what they lack of it', () => {
    expect(toldBy(outcomesFigure(twoBodies().area, zh))).toEqual({
      empty: null,
      finding: '办结 31 件，公开率 51.6%（16/31）',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 予以公开，2023 年，13件，已收录 2/2',
        '4: 部分公开，2023 年，3件，已收录 2/2',
        '4: 不予公开，2023 年，6件，已收录 2/2',
        '4: 无法提供，2023 年，5件，已收录 2/2',
        '4: 不予处理，2023 年，1件，已收录 2/2',
        '4: 其他处理，2023 年，2件，已收录 2/2',
        '4: 总计（七），2023 年，31件，已收录 2/2',
      ],
      subtitle: '条内为件数，每件只计一种结果。分项合计不等于（七）总计，差 +1 件，来源如此，未作平账处理',
      table: [
        '年度 | 予以公开 | 部分公开 | 不予公开 | 无法提供 | 不予处理 | 其他处理 | 总计（七） | 分项差额 | 公开率 | 已收录机关',
        '2020 | 10 | 0 | 0 | 0 | 0 | 0 | 10 | 0 | 100.0%（10/10） | 2/2',
        '2021 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 不能核对 | 未收录 | 0/2',
        '2022 | 10 | 2 | 4 | 3 | 1 | 1 | 21 | 0 | 57.1%（12/21） | 2/2',
        '2023 | 13 | 3 | 6 | 5 | 1 | 2 | 31 | 1 | 51.6%（16/31） | 2/2',
      ],
    });
  });

  test('say why there is no total, and lead to the reports behind a difference', () => {
    const none = outcomesFigure(twoBodies(2021).area, zh);
    expect([none.finding, none.subtitle, none.foot, none.empty]).toEqual([
      '2021 年办结：未收录',
      '条内为件数，每件只计一种结果。分项缺数，不能核对合计',
      {
        complete: false,
        text: '0/2 个机关，未计入：甲局、乙局',
      },
      null,
    ]);
    const cell = outcomesFigure(twoBodies().area, zh).twin.rows.at(-1)?.[8];
    expect(cell).toMatchObject({ text: '1', point: { indicator: 'outcome_gap', year: 2023, value: 1, numerator: 1 } });
  });

  test('mark a report that an open error names, and count the reports that lack a part', () => {
    const body = (figures: HandBody['figures'] = {}): HandBody => ({ figures });
    const parts = Object.fromEntries(
      ['partially_granted', 'refused', 'unavailable', 'not_processed', 'other_handling'].map((name) => [name, [0]]),
    );
    const { area } = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      {
        甲局: body({ ...parts, concluded: [{ of: 8, contradicted: true }], granted: [5], open_rate: [[5, 8]] }),
        乙局: body({ ...parts, concluded: [4], granted: [null], open_rate: [null] }),
        丙局: {},
      },
    );
    expect(toldBy(outcomesFigure(area, zh))).toEqual({
      empty: null,
      finding: '办结 12 件，公开率 5/8',
      foot: '2/3 个机关，未计入：丙局；其中 1 份的数与勾稽关系不符，尚未处理',
      full: false,
      spoken: [
        '1: 予以公开，2023 年，5件，已收录 1/3',
        '1: 部分公开，2023 年，0件，已收录 2/3',
        '1: 不予公开，2023 年，0件，已收录 2/3',
        '1: 无法提供，2023 年，0件，已收录 2/3',
        '1: 不予处理，2023 年，0件，已收录 2/3',
        '1: 其他处理，2023 年，0件，已收录 2/3',
        '1: 总计（七），2023 年，12件，已收录 2/3',
      ],
      subtitle: '条内为件数，每件只计一种结果。分项合计不等于（七）总计，差 +7 件，其中 1 份报告缺分项',
      table: [
        '年度 | 予以公开 | 部分公开 | 不予公开 | 无法提供 | 不予处理 | 其他处理 | 总计（七） | 分项差额 | 公开率 | 已收录机关',
        '2023 | 5 | 0 | 0 | 0 | 0 | 0 | 12 | 7 | 5/8 | 2/3',
      ],
    });
    expect(outcomesFigure(area, zh).drawing).toMatchObject({ view: 'share', years: [2023], focus: 2023, gaps: [7] });
  });

  test('are empty where no year has a total', () => {
    const { area } = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: {} });
    expect(outcomesFigure(area, zh).empty).toEqual('所选范围没有办理结果。');
  });
});
