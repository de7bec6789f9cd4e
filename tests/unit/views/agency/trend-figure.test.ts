import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { agencyTrendFigure, type AgencyPeers, type Point } from '../../../../src/lib/views/index.ts';
import { agency, handPoint, indicator, type HandFigure } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';

const beside = (bands: AgencyPeers['bands'] = {}): AgencyPeers => ({
  set: { group: 'kind', members: [agency('乙')], name: '同类 5 个机关', none: null },
  bands,
  dots: {},
  outcomes: null,
});
const figure = (name: string, points: readonly Point[], rest: Partial<Parameters<typeof agencyTrendFigure>[0]> = {}) =>
  agencyTrendFigure(
    { indicator: indicator(name), points, focus: 2023, beside: beside(), events: [], predecessors: [], ...rest },
    zh,
  );
const finding = (name: string, before: HandFigure, now: HandFigure) =>
  figure(name, [handPoint(name, 2022, before), handPoint(name, 2023, now)]).finding;

describe('one indicator of an agency over the years', () => {
  test('a rate with its interval and the band of its peers', () => {
    const points = [
      handPoint('open_rate', 2021, 'not_loaded', { bodies: 0 }),
      handPoint('open_rate', 2022, [0, 10]),
      handPoint('open_rate', 2023, [9, 30]),
    ];
    const band = [null, null, { n: 6, p10: 12.34, median: 50, p90: 81.25 }];
    const view = figure('open_rate', points, { beside: beside({ open_rate: band }) });
    // Wilson: 0/10 reaches to 3.84/(10 + 3.84) = 27.8 %; 9/30 from 16.7 % to 47.9 %.
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '30.0%（9/30），比上年升 30.0 个百分点（95% 区间 −0.8 至 +47.9，不能判断）',
      foot: '2 个年度都有数',
      full: true,
      spoken: ['3: 公开率，2023 年，30.0%（9/30），已收录 1/1'],
      subtitle: '（予以公开 + 部分公开）÷ 办结。对照：同类 5 个机关',
      table: [
        '年度 | 本机关 | 95% 区间 | 对照组中位 | 对照组 P10—P90 | 对照机关数 | 已收录机关',
        '2021 | 未收录 | — | — | — | — | 未收录',
        '2022 | 0.0%（0/10） | 0.0%—27.8% | — | — | — | 1/1',
        '2023 | 30.0%（9/30） | 16.7%—47.9% | 50.0% | 12.3%—81.3% | 6 | 1/1',
      ],
    });
    expect(view.drawing).toMatchObject({
      indicator: 'open_rate',
      years: [2021, 2022, 2023],
      focus: 2023,
      rate: true,
      band,
    });
  });

  test('a count with its predecessors, a sum of several bodies where a merger made it', () => {
    const points = [
      handPoint('received_new', 2022, 5, { bodies: 2, reports: 2 }),
      handPoint('received_new', 2023, 1200),
    ];
    const predecessors = [
      { name: '旧局', points: [handPoint('received_new', 2022, 3), handPoint('received_new', 2023, 'not_loaded')] },
    ];
    const view = figure('received_new', points, {
      predecessors,
      beside: beside({ received_new: [null, { n: 5, p10: 1, median: 1500, p90: 3000.5 }] }),
    });
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '1,200 件，上年 5 件',
      foot: '2 个年度都有数',
      full: true,
      spoken: ['2: 新收申请，2023 年，1,200件，已收录 1/1'],
      subtitle: '件。对照：同类 5 个机关。方点为合并前各机关之和',
      table: [
        '年度 | 本机关 | 旧局 | 对照组中位 | 对照组 P10—P90 | 对照机关数 | 已收录机关',
        '2022 | 5 | 3 | — | — | — | 2/2',
        '2023 | 1,200 | 未收录 | 1,500 | 1—3,000.5 | 5 | 1/1',
      ],
    });
  });

  test('tells a change of a rate from ten cases on, with whether chance may explain it', () => {
    expect([
      finding('open_rate', [5, 10], [6, 10]),
      finding('open_rate', [5, 9], [6, 10]),
      finding('open_rate', [5, 10], [6, 9]),
      finding('open_rate', [10, 100], [60, 100]),
      finding('open_rate', null, [60, 100]),
      finding('received_new', 3, 5),
      finding('received_new', null, 5),
      finding('received_new', 3, null),
    ]).toEqual([
      '60.0%（6/10），比上年升 10.0 个百分点（95% 区间 −29.0 至 +45.1，不能判断）',
      '60.0%（6/10），上年 5/9',
      '6/9，上年 50.0%（5/10）',
      '60.0%（60/100），比上年升 50.0 个百分点（95% 区间 +37.7 至 +60.1，好转）',
      '60.0%（60/100）',
      '5 件，上年 3 件',
      '5 件',
      '未读出',
    ]);
    expect(figure('received_new', [handPoint('received_new', 2021, 4)]).finding).toBe('未收录');
  });

  test('is empty where there were no cases, or no figure', () => {
    expect([
      figure('open_rate', [handPoint('open_rate', 2023, [0, 0])]).empty,
      figure('open_rate', [handPoint('open_rate', 2023, 'not_loaded')]).empty,
    ]).toEqual(['各年的分母都是 0，或缺数，不能算比率。', '各年报告里都没有这个数。']);
  });
});
