import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { exemptionsFigure } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandBody } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

describe('exemptions of an area', () => {
  test('tell every ground, their sum and their share of what was concluded', () => {
    expect(toldBy(exemptionsFigure(twoBodies().area, zh))).toEqual({
      empty: null,
      finding: '不予公开 6 件，最多的理由是“四类过程性信息”， 5 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 不予公开合计，2023 年，6件，已收录 2/2',
        '4: 国家秘密，2023 年，1件，已收录 2/2',
        '4: 法律法规禁止，2023 年，0件，已收录 2/2',
        '4: 三安全一稳定，2023 年，0件，已收录 2/2',
        '4: 第三方权益，2023 年，0件，已收录 2/2',
        '4: 三类内部事务，2023 年，0件，已收录 2/2',
        '4: 四类过程性信息，2023 年，5件，已收录 2/2',
        '4: 行政执法案卷，2023 年，0件，已收录 2/2',
        '4: 行政查询事项，2023 年，0件，已收录 2/2',
      ],
      subtitle: '件。八类法定理由，每件只计一类；表内没有小计，合计为八类之和',
      table: [
        '年度 | 国家秘密 | 法律法规禁止 | 三安全一稳定 | 第三方权益 | 三类内部事务 | 四类过程性信息 | 行政执法案卷 | 行政查询事项 | 不予公开合计 | 不予公开率（占办结） | 已收录机关',
        '2020 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0.0%（0/10） | 2/2',
        '2021 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 0/2',
        '2022 | 0 | 0 | 0 | 1 | 0 | 3 | 0 | 0 | 4 | 19.0%（4/21） | 2/2',
        '2023 | 1 | 0 | 0 | 0 | 0 | 5 | 0 | 0 | 6 | 19.4%（6/31） | 2/2',
      ],
    });
  });

  test('tell shares from ten refusals on, and every ground that leads', () => {
    const told = (process: number, third: number) => {
      const grounds = { refused_process_info: [process], refused_third_party: [third] };
      const { area } = handWorld(
        { from: 2023, to: 2023, year: 2023 },
        { 甲局: { figures: { ...grounds, refused: [process + third] } } satisfies HandBody },
      );
      return exemptionsFigure(area, zh).finding;
    };
    expect([told(5, 4), told(6, 4), told(5, 5), told(2, 2), told(0, 0)]).toEqual([
      '不予公开 9 件，最多的理由是“四类过程性信息”， 5 件',
      '不予公开 10 件，“四类过程性信息”占 60.0%',
      '不予公开 10 件，“第三方权益”、“四类过程性信息”各占 50.0%',
      '不予公开 4 件，最多的理由是“第三方权益”、“四类过程性信息”，各 2 件',
      '没有不予公开的申请',
    ]);
  });

  test('set this year beside the year before, ground by ground, and say why there is nothing to tell', () => {
    const { drawing } = exemptionsFigure(twoBodies().area, zh);
    expect(drawing.grounds.map(({ name, now, before }) => [name, now.value, before.value])).toEqual([
      ['国家秘密', 1, 0],
      ['法律法规禁止', 0, 0],
      ['三安全一稳定', 0, 0],
      ['第三方权益', 0, 1],
      ['三类内部事务', 0, 0],
      ['四类过程性信息', 5, 3],
      ['行政执法案卷', 0, 0],
      ['行政查询事项', 0, 0],
    ]);
    expect([drawing.focus, drawing.refused.at(-1)?.value, drawing.rate.at(-1)?.numerator]).toEqual([2023, 6, 6]);
    const none = exemptionsFigure(twoBodies(2021).area, zh);
    expect([none.finding, none.empty]).toEqual(['2021 年不予公开：未收录', null]);
  });
});
