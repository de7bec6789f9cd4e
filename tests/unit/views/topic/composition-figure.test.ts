import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { APPLICANTS_PLAN, TOPIC_PLANS, compositionFigure } from '../../../../src/lib/views/index.ts';
import { handWorld, type HandFigure } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

const refusals = (whole: number, grounds: Readonly<Record<string, HandFigure>>) => {
  const none = Object.fromEntries(TOPIC_PLANS.exemptions.parts.map((part) => [part, [0] as HandFigure[]]));
  const parts = Object.fromEntries(Object.entries(grounds).map(([name, figure]) => [name, [figure]]));
  const { area } = handWorld(
    { from: 2023, to: 2023, year: 2023 },
    { 甲局: { figures: { ...none, ...parts, refused: [whole] } } },
  );
  return compositionFigure(area, TOPIC_PLANS.exemptions, 'share', zh);
};

describe('what a total is made of', () => {
  test('the outcomes of requests, with what they lack of their total and whose reports do not add up', () => {
    const view = compositionFigure(twoBodies().area, TOPIC_PLANS.requests, 'count', zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '2023 年合计 31 件，最多的是“予以公开”，13 件，占 41.9%',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 予以公开，2023 年，13件，已收录 2/2',
        '4: 部分公开，2023 年，3件，已收录 2/2',
        '4: 不予公开，2023 年，6件，已收录 2/2',
        '4: 无法提供，2023 年，5件，已收录 2/2',
        '4: 不予处理，2023 年，1件，已收录 2/2',
        '4: 其他处理，2023 年，2件，已收录 2/2',
      ],
      subtitle: '条长为件数。每件只计一种结果。分项合计与总数差 +1 件，来源如此，未作平账处理',
      table: [
        '年度 | 予以公开 | 部分公开 | 不予公开 | 无法提供 | 不予处理 | 其他处理 | 办结 | 分项差额 | 已收录机关',
        '2020 | 10 | 0 | 0 | 0 | 0 | 0 | 10 | 0 | 2/2',
        '2021 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 不能核对 | 0/2',
        '2022 | 10 | 2 | 4 | 3 | 1 | 1 | 21 | 0 | 2/2',
        '2023 | 13 | 3 | 6 | 5 | 1 | 2 | 31 | 1 | 2/2',
      ],
    });
    expect(view.twin.rows.at(-1)?.[8]).toMatchObject({
      kind: 'figure',
      text: '1',
      point: { indicator: 'outcome_gap', value: 1 },
    });
    expect(view.drawing).toMatchObject({ view: 'count', focus: 2023, gaps: [0, null, 0, 1] });
  });

  test('decisions of three kinds, whose sum no form prints', () => {
    const { area } = handWorld(
      { from: 2022, to: 2023, year: 2023 },
      {
        甲局: { figures: { licensing_decisions: [1, 1200], penalty_decisions: [2, 3], coercion_decisions: [null, 0] } },
      },
    );
    const view = compositionFigure(area, TOPIC_PLANS.documents, 'share', zh);
    expect(toldBy(view)).toEqual({
      empty: null,
      finding: '2023 年合计 1,203 件，最多的是“行政许可决定”，1,200 件，占 99.8%',
      foot: '1/1 个机关',
      full: true,
      spoken: [
        '2: 行政许可决定，2023 年，1,200件，已收录 1/1',
        '2: 行政处罚决定，2023 年，3件，已收录 1/1',
        '2: 行政强制决定，2023 年，0件，已收录 1/1',
      ],
      subtitle: '每条为 100%，条内为件数。行政许可、处罚、强制处理决定，按表二顺序。表内没有合计，合计为各项之和',
      table: [
        '年度 | 行政许可决定 | 行政处罚决定 | 行政强制决定 | 合计 | 已收录机关',
        '2022 | 1 | 2 | 未读出 | 未读出 | 0/1',
        '2023 | 1,200 | 3 | 0 | 1,203 | 1/1',
      ],
    });
    expect(view.drawing.gaps).toEqual([null, 0]);
  });

  test('who asks, and no year without a figure', () => {
    expect(toldBy(compositionFigure(twoBodies().area, APPLICANTS_PLAN, 'share', zh))).toEqual({
      empty: null,
      finding: '2023 年合计 30 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '4: 自然人申请，2023 年，0件，已收录 2/2',
        '4: 商业企业申请，2023 年，0件，已收录 2/2',
        '4: 科研机构申请，2023 年，0件，已收录 2/2',
        '4: 社会公益组织申请，2023 年，0件，已收录 2/2',
        '4: 法律服务机构申请，2023 年，0件，已收录 2/2',
        '4: 其他组织申请，2023 年，0件，已收录 2/2',
      ],
      subtitle:
        '每条为 100%，条内为件数。新收申请按申请人类别，按表三各栏顺序。分项合计与总数差 +30 件，来源如此，未作平账处理',
      table: [
        '年度 | 自然人申请 | 商业企业申请 | 科研机构申请 | 社会公益组织申请 | 法律服务机构申请 | 其他组织申请 | 新收申请 | 分项差额 | 已收录机关',
        '2020 | 0 | 0 | 0 | 0 | 0 | 0 | 10 | 10 | 2/2',
        '2021 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 未收录 | 不能核对 | 0/2',
        '2022 | 0 | 0 | 0 | 0 | 0 | 0 | 23 | 23 | 2/2',
        '2023 | 0 | 0 | 0 | 0 | 0 | 0 | 30 | 30 | 2/2',
      ],
    });
    const none = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: {} });
    const view = compositionFigure(none.area, TOPIC_PLANS.exemptions, 'share', zh);
    expect([view.finding, view.empty, view.id]).toEqual([
      '2023 年合计：未收录',
      '所选范围没有不予公开理由构成的数。',
      'reasons',
    ]);
  });

  test('tells the largest part, as a share from ten cases on and never of more than the whole', () => {
    expect(
      [
        refusals(9, { refused_process_info: 6, refused_third_party: 3 }),
        refusals(10, { refused_process_info: 6, refused_third_party: 4 }),
        refusals(10, { refused_process_info: 5, refused_third_party: 5 }),
        refusals(10, { refused_process_info: 11 }),
        refusals(10, { refused_process_info: 10 }),
        refusals(10, {}),
        refusals(0, {}),
      ].map(({ finding }) => finding),
    ).toEqual([
      '2023 年合计 9 件，最多的是“四类过程性信息”，6 件',
      '2023 年合计 10 件，最多的是“四类过程性信息”，6 件，占 60.0%',
      '2023 年合计 10 件，最多的是“第三方权益”、“四类过程性信息”，各 5 件，占 50.0%',
      '2023 年合计 10 件，最多的是“四类过程性信息”，11 件',
      '2023 年合计 10 件，最多的是“四类过程性信息”，10 件，占 100.0%',
      '2023 年合计 10 件',
      '2023 年合计为 0',
    ]);
    const gap = refusals(10, { refused_process_info: 6 });
    expect(gap.twin.rows[0]?.at(-2)).toMatchObject({ text: '4', point: { indicator: 'refused' } });
    expect(refusals(10, { refused_process_info: null }).twin.rows[0]?.at(-2)).toEqual({
      kind: 'label',
      text: '不能核对',
    });
  });
});
