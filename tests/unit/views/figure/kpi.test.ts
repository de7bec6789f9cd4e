import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { kpisOf, leadOf } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandFigure } from '../../../support/hand-world.ts';
import { sentence } from '../../../support/told.ts';
import { thirdLeft, twoBodies } from '../../../support/two-bodies.ts';

const told = (area: Parameters<typeof kpisOf>[0]) =>
  kpisOf(area, zh).map(({ name, value, unit, basis, change, coverage, complete, small }) =>
    [name, `${value}${unit}`, basis, change, coverage, complete, small].join(' | '),
  );

describe('the headline strip', () => {
  test('tells six figures, what they rest on and how they changed', () => {
    expect(told(twoBodies().area)).toEqual([
      '规范性文件制发 | 6件 | 废止 3 · 现行有效 14 | ▲ +1 件（+20.0%） | 2/2 | true | false',
      '新收申请 | 30件 | 另有上年结转 3 件 | ▲ +7 件（+30.4%） | 2/2 | true | false',
      '公开率 | 51.6% | 16/31 件办结 | ▼ −5.5 百分点（95% 区间 −30.4 至 +20.8，不能判断） | 2/2 | true | false',
      '不予公开率 | 19.4% | 6/31 件办结 | ▲ +0.3 百分点（95% 区间 −23.0 至 +20.7，不能判断） | 2/2 | true | false',
      '复议纠正率 | 2/3 | 2/3 件已审结 | 上年无可比数 | 2/2 | true | true',
      '结转率 | 9.1% | 3/33 件应办理 | ▼ −3.4 百分点（95% 区间 −22.8 至 +13.2，不能判断） | 2/2 | true | false',
    ]);
  });

  test('says so where the years rest on other bodies, in the first year, and after a gap', () => {
    expect(told(thirdLeft().area).slice(0, 3)).toEqual([
      '规范性文件制发 | 6件 | 废止 3 · 现行有效 14 | ▲ +1 件（+20.0%）；两年都有数的 2 个机关由 5 变为 6 | 2/3 | false | false',
      '新收申请 | 30件 | 另有上年结转 3 件 | ▲ +7 件（+30.4%）；两年都有数的 2 个机关由 23 变为 30 | 2/3 | false | false',
      '公开率 | 51.6% | 16/31 件办结 | ▼ −5.5 百分点（95% 区间 −30.4 至 +20.8，不能判断）；两年都有数的 2 个机关由 57.1%（12/21）变为 51.6%（16/31） | 2/3 | false | false',
    ]);
    expect(told(twoBodies(2020).area)).toEqual([
      '规范性文件新制作（旧表） | 2件 |  | 起始年，无上年 | 2/2 | true | false',
      '新收申请 | 10件 | 另有上年结转 0 件 | 起始年，无上年 | 2/2 | true | false',
      '公开率 | 100.0% | 10/10 件办结 | 起始年，无上年 | 2/2 | true | true',
      '不予公开率 | 0.0% | 0/10 件办结 | 起始年，无上年 | 2/2 | true | true',
      '复议纠正率 | null | 无分母 | 起始年，无上年 | 2/2 | true | true',
      '结转率 | 0.0% | 0/10 件应办理 | 起始年，无上年 | 2/2 | true | true',
    ]);
    expect(told(twoBodies(2022).area).slice(0, 2)).toEqual([
      '规范性文件制发 | 5件 | 废止 1 · 现行有效 12 | 上年无可比数 | 2/2 | true | false',
      '新收申请 | 23件 | 另有上年结转 1 件 | 上年无可比数 | 2/2 | true | false',
    ]);
    expect(told(twoBodies(2021).area).slice(0, 3)).toEqual([
      '规范性文件制发 | null件 | 未收录 | 上年无可比数 | 0/2 | false | false',
      '新收申请 | null件 | 未收录 | 上年无可比数 | 0/2 | false | false',
      '公开率 | null件 | 未收录 | 上年无可比数 | 0/2 | false | false',
    ]);
  });

  test('tells a rate as a fraction below ten cases, with care below thirty, and what an error names', () => {
    const open = (figure: HandFigure) =>
      told(
        handWorld({ from: 2022, to: 2023, year: 2023 }, { 甲局: { figures: { open_rate: [[10, 40], figure] } } }).area,
      )[2];
    expect([
      open([3, 9]),
      open([3, 10]),
      open([3, 29]),
      open([3, 30]),
      open({ of: [3, 30], contradicted: true }),
      open([0, 0]),
    ]).toEqual([
      '公开率 | 3/9 | 3/9 件办结 | 上年无可比数 | 1/1 | true | true',
      '公开率 | 30.0% | 3/10 件办结 | ▲ +5.0 百分点（95% 区间 −19.5 至 +37.2，不能判断） | 1/1 | true | true',
      '公开率 | 10.3% | 3/29 件办结 | ▼ −14.7 百分点（95% 区间 −31.3 至 +4.7，不能判断） | 1/1 | true | true',
      '公开率 | 10.0% | 3/30 件办结 | ▼ −15.0 百分点（95% 区间 −31.5 至 +4.0，不能判断） | 1/1 | true | false',
      '公开率 | null件 | 数据自相矛盾 | 上年无可比数 | 0/1，1 份自相矛盾未计入 | false | false',
      '公开率 | null | 无分母 | 上年无可比数 | 1/1 | true | true',
    ]);
    const count = (before: number, now: number) =>
      told(
        handWorld({ from: 2022, to: 2023, year: 2023 }, { 甲局: { figures: { received_new: [before, now] } } }).area,
      )[1];
    expect([count(200, 250), count(0, 3), count(3, 3), count(4, 1)]).toEqual([
      '新收申请 | 250件 |  | ▲ +50 件（+25.0%） | 1/1 | true | false',
      '新收申请 | 3件 |  | ▲ +3 件（上年为 0） | 1/1 | true | false',
      '新收申请 | 3件 |  | ＝ 0 件（0.0%） | 1/1 | true | false',
      '新收申请 | 1件 |  | ▼ −3 件（−75.0%） | 1/1 | true | false',
    ]);
  });
});

describe('the conclusion of an area', () => {
  test('tells who is in it and its figures; a missing one removes its clause', () => {
    const lead = (area: Parameters<typeof leadOf>[0]) => sentence(leadOf(area, zh));
    expect([
      lead(twoBodies().area),
      lead(thirdLeft().area),
      lead(twoBodies(2022).area),
      lead(twoBodies(2021).area),
    ]).toEqual([
      '已收录全部 2 个机关的报告，新收申请 30 件（比上年多 7 件），办结 31 件，公开率 51.6%（16/31）；结转下年 3 件。',
      '已收录 3 个机关中 2 个的报告，新收申请 30 件（两年都有数的 2 个机关由 23 变为 30，多 7 件），办结 31 件，公开率 51.6%（16/31）；结转下年 3 件。未计入：丙局。',
      '已收录全部 2 个机关的报告，新收申请 23 件，办结 21 件，公开率 57.1%（12/21）；结转下年 3 件。',
      '2021 年这里有 2 个机关，没有收录报告。',
    ]);
    const world = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        县政府: { scope: 'aggregate', figures: { received_new: [1, 60], carried_out: [1, 2] } },
        甲局: { figures: { received_new: [3, null] } },
      },
    );
    expect(lead(world.area)).toEqual('2023 年这里有 1 个机关，没有收录报告。政府公布新收申请 60 件。');
    const published = { ...world.area, filter: { ...world.area.filter, basis: 'published' as const } };
    expect(lead(published)).toEqual('按政府公布的汇总，新收申请 60 件（比上年多 59 件）；结转下年 2 件。');
  });
});
