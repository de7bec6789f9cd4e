import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { requestsFigure } from '../../../../src/lib/views/index.ts';
import { handWorld } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

describe('requests of an area', () => {
  test('tell what came in against the year before, and what was concluded', () => {
    // 26 + 4 against 20 + 3; 27 + 4 concluded.
    expect(toldBy(requestsFigure(twoBodies().area, zh))).toEqual({
      empty: null,
      finding: '新收申请 30 件，比上年多 7 件，办结 31 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 新收，2023 年，30件，已收录 2/2',
        '4: 上年结转，2023 年，3件，已收录 2/2',
        '4: 办结，2023 年，31件，已收录 2/2',
        '4: 结转下年，2023 年，3件，已收录 2/2',
      ],
      subtitle: '件。实线为新收，细线为办结；空心点为未收全',
      table: [
        '年度 | 新收 | 上年结转 | 办结 | 结转下年 | 已收录机关',
        '2020 | 10 | 0 | 10 | 0 | 2/2',
        '2021 | 未收录 | 未收录 | 未收录 | 未收录 | 0/2',
        '2022 | 23 | 1 | 21 | 3 | 2/2',
        '2023 | 30 | 3 | 31 | 3 | 2/2',
      ],
    });
  });

  test('say so where one body of the year before is missing', () => {
    // 30 against 20 + 3 + 7.
    const view = requestsFigure(thirdLeft().area, zh);
    expect([view.finding, view.foot]).toEqual([
      '新收申请 30 件，两年都有数的 2 个机关由 23 变为 30，多 7 件，办结 31 件',
      {
        complete: false,
        text: '2/3 个机关，未计入：丙局',
      },
    ]);
  });

  test('tell no change in the first year of the span, after a gap, or against a sum of the government', () => {
    const of = (year: number, from: number) =>
      requestsFigure({ ...twoBodies(year).area, filter: { ...twoBodies(year).filter, from } }, zh).finding;
    expect([of(2022, 2020), of(2022, 2022), of(2023, 2023), of(2021, 2020)]).toEqual([
      '新收申请 23 件，办结 21 件',
      '新收申请 23 件，办结 21 件',
      '新收申请 30 件，办结 31 件',
      '2021 年新收申请：未收录',
    ]);
    const { area } = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        县政府: { scope: 'aggregate', figures: { received_new: [50, 60] } },
        甲局: { figures: { received_new: [null, 4] } },
      },
    );
    expect(toldBy(requestsFigure(area, zh))).toEqual({
      empty: null,
      finding: '新收申请 4 件',
      foot: '1/1 个机关',
      full: true,
      spoken: [
        '2: 新收，2023 年，4件，已收录 1/1',
        '2: 上年结转，2023 年，未读出，已收录 0/1',
        '2: 办结，2023 年，未读出，已收录 0/1',
        '2: 结转下年，2023 年，未读出，已收录 0/1',
        '2: 新收（政府公布），2023 年，60件，已收录 汇总报告',
      ],
      subtitle: '件。实线为新收（机关合计），细线为办结；菱形虚线为新收（政府公布），两者不相加；空心点为未收全',
      table: [
        '年度 | 新收 | 上年结转 | 办结 | 结转下年 | 新收（政府公布） | 已收录机关',
        '2022 | 未收录 | 未收录 | 未收录 | 未收录 | 50 | 0/1',
        '2023 | 4 | 未读出 | 未读出 | 未读出 | 60 | 1/1',
      ],
    });
    expect(toldBy(requestsFigure({ ...area, filter: { ...area.filter, year: 2022 } }, zh)).foot).toEqual(
      '0/1 个机关，未计入：甲局',
    );
  });

  test('are empty where no year has a figure', () => {
    const { area } = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: {} });
    expect(toldBy(requestsFigure(area, zh))).toEqual({
      empty: '所选范围没有申请数。',
      finding: '2023 年新收申请：未收录',
      foot: '0/1 个机关，未计入：甲局',
      full: false,
      spoken: [
        '1: 新收，2023 年，未收录，已收录 0/1',
        '1: 上年结转，2023 年，未收录，已收录 0/1',
        '1: 办结，2023 年，未收录，已收录 0/1',
        '1: 结转下年，2023 年，未收录，已收录 0/1',
      ],
      subtitle: '件。实线为新收，细线为办结；空心点为未收全',
      table: [
        '年度 | 新收 | 上年结转 | 办结 | 结转下年 | 已收录机关',
        '2023 | 未收录 | 未收录 | 未收录 | 未收录 | 0/1',
      ],
    });
  });
});
