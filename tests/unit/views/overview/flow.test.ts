import { describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { flowFigure, flowOf } from '../../../../src/lib/views/index.ts';
import { handWorld } from '../../../support/hand-world.ts';
import { toldBy } from '../../../support/told.ts';
import { twoBodies } from '../../../support/two-bodies.ts';

describe('the way of the requests of a year', () => {
  test('leads from what came in to what became of it, with every difference as a node of its own', () => {
    const { area, bodies } = twoBodies();
    // In: 30 + 3 = 33. Out: 31 concluded of which the outcomes make 30, and 3 go on, which is one more than there was.
    expect(toldBy(flowFigure(area, bodies, zh))).toEqual({
      empty: null,
      finding: '2023 年应办理 33 件，办结 31 件，收办差额 −1 件，结转下年 3 件，分项差额 +1 件',
      foot: '2/2 个机关',
      full: true,
      spoken: [
        '1: 新收申请，2023 年，30件，已收录 2/2',
        '1: 上年结转，2023 年，3件，已收录 2/2',
        '1: 收办差额，2023 年，−1件，已收录 2/2',
        '1: 应办理，2023 年，33件，已收录 2/2',
        '1: 予以公开，2023 年，13件，已收录 2/2',
        '1: 部分公开，2023 年，3件，已收录 2/2',
        '1: 不予公开，2023 年，6件，已收录 2/2',
        '1: 国家秘密，2023 年，1件，已收录 2/2',
        '1: 四类过程性信息，2023 年，5件，已收录 2/2',
        '1: 无法提供，2023 年，5件，已收录 2/2',
        '1: 本机关不掌握，2023 年，5件，已收录 2/2',
        '1: 不予处理，2023 年，1件，已收录 2/2',
        '1: 重复申请，2023 年，1件，已收录 2/2',
        '1: 其他处理，2023 年，2件，已收录 2/2',
        '1: 其他（多为撤回），2023 年，2件，已收录 2/2',
        '1: 结转下年，2023 年，3件，已收录 2/2',
        '1: 分项差额，2023 年，1件，已收录 2/2',
      ],
      subtitle:
        '件，每件只计一种结果；左右各项之和相等。斜纹为结转下年和差额，办理结果后的 % 为占办结。分项差额来自甲局 +1 件（规则 T3-SUM），来源如此，未作平账处理。收办差额来自乙局 −1 件（规则 T3-BAL），来源如此，未作平账处理',
      table: [
        '项目 | 环节 | 件 | 占办结',
        '新收申请 | 收到 | 30 | ',
        '上年结转 | 收到 | 3 | ',
        '收办差额 | 多出的差额 | −1 | ',
        '应办理 | 应办理 | 33 | ',
        '予以公开 | 办理结果 | 13 | 41.9%（13/31）',
        '部分公开 | 办理结果 | 3 | 9.7%（3/31）',
        '不予公开 | 办理结果 | 6 | 19.4%（6/31）',
        '国家秘密 | 理由和情形 | 1 | ',
        '四类过程性信息 | 理由和情形 | 5 | ',
        '无法提供 | 办理结果 | 5 | 16.1%（5/31）',
        '本机关不掌握 | 理由和情形 | 5 | ',
        '不予处理 | 办理结果 | 1 | 3.2%（1/31）',
        '重复申请 | 理由和情形 | 1 | ',
        '其他处理 | 办理结果 | 2 | 6.5%（2/31）',
        '其他（多为撤回） | 理由和情形 | 2 | ',
        '结转下年 | 办理结果 | 3 | ',
        '分项差额 | 缺少的差额 | 1 | ',
      ],
    });
    const flow = flowOf(area, zh);
    expect(flow?.links.map(({ from, to, value }) => `${from} > ${to} ${value}`)).toEqual([
      'received_new > handled_input 30',
      'carried_in > handled_input 3',
      'balance_gap > handled_input 1',
      'handled_input > granted 13',
      'handled_input > partially_granted 3',
      'handled_input > refused 6',
      'refused > refused_state_secret 1',
      'refused > refused_process_info 5',
      'handled_input > unavailable 5',
      'unavailable > unavailable_not_held 5',
      'handled_input > not_processed 1',
      'not_processed > not_processed_duplicate 1',
      'handled_input > other_handling 2',
      'other_handling > other_misc 2',
      'handled_input > carried_out 3',
      'handled_input > outcome_gap 1',
    ]);
    expect(
      flow?.nodes.map(({ id, kind, stage, outcome, surplus, point }) => [
        id,
        kind,
        stage,
        outcome,
        surplus,
        point.value,
      ]),
    ).toEqual([
      ['received_new', 'plain', 'in', null, 0, 30],
      ['carried_in', 'plain', 'in', null, 0, 3],
      ['balance_gap', 'gap', 'in', null, 0, -1],
      ['handled_input', 'plain', 'handled', null, 1, 33],
      ['granted', 'plain', 'out', 0, 0, 13],
      ['partially_granted', 'plain', 'out', 1, 0, 3],
      ['refused', 'plain', 'out', 2, 0, 6],
      ['refused_state_secret', 'plain', 'row', 2, 0, 1],
      ['refused_process_info', 'plain', 'row', 2, 0, 5],
      ['unavailable', 'plain', 'out', 3, 0, 5],
      ['unavailable_not_held', 'plain', 'row', 3, 0, 5],
      ['not_processed', 'plain', 'out', 4, 0, 1],
      ['not_processed_duplicate', 'plain', 'row', 4, 0, 1],
      ['other_handling', 'plain', 'out', 5, 0, 2],
      ['other_misc', 'plain', 'row', 5, 0, 2],
      ['carried_out', 'carry', 'out', null, 0, 3],
      ['outcome_gap', 'gap', 'out', null, 0, 1],
    ]);
  });

  test('has no difference where everything adds up, and what a group does not divide stays undivided', () => {
    const figures = { received_new: 5, concluded_total: 4, carried_out: 1, granted: 1, unavailable_not_held: 2 };
    const even = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      { 甲局: { cells: { 2023: { ...figures, other_misc: 1 } } } },
    );
    expect(toldBy(flowFigure(even.area, even.bodies, zh))).toEqual({
      empty: null,
      finding: '2023 年应办理 5 件，办结 4 件，结转下年 1 件',
      foot: '1/1 个机关',
      full: true,
      spoken: [
        '1: 新收申请，2023 年，5件，已收录 1/1',
        '1: 应办理，2023 年，5件，已收录 1/1',
        '1: 予以公开，2023 年，1件，已收录 1/1',
        '1: 无法提供，2023 年，2件，已收录 1/1',
        '1: 本机关不掌握，2023 年，2件，已收录 1/1',
        '1: 其他处理，2023 年，1件，已收录 1/1',
        '1: 其他（多为撤回），2023 年，1件，已收录 1/1',
        '1: 结转下年，2023 年，1件，已收录 1/1',
      ],
      subtitle: '件，每件只计一种结果；左右各项之和相等。斜纹为结转下年和差额，办理结果后的 % 为占办结',
      table: [
        '项目 | 环节 | 件 | 占办结',
        '新收申请 | 收到 | 5 | ',
        '应办理 | 应办理 | 5 | ',
        '予以公开 | 办理结果 | 1 | 1/4',
        '无法提供 | 办理结果 | 2 | 2/4',
        '本机关不掌握 | 理由和情形 | 2 | ',
        '其他处理 | 办理结果 | 1 | 1/4',
        '其他（多为撤回） | 理由和情形 | 1 | ',
        '结转下年 | 办理结果 | 1 | ',
      ],
    });
    // Two not processed, and only one of them by its row: the other row is missing in the report.
    const split = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      {
        甲局: {
          cells: { 2023: { received_new: 2, concluded_total: 2 } },
          figures: { not_processed: [2], not_processed_petition: [1] },
        },
      },
    );
    expect(flowOf(split.area, zh)?.links.map(({ from, to, value }) => `${from} > ${to} ${value}`)).toEqual([
      'received_new > handled_input 2',
      'handled_input > not_processed 2',
      'not_processed > not_processed_petition 1',
      'not_processed > not_processed_rest 1',
    ]);
  });

  test('says what is missing, that reports lack a figure, or that nothing came', () => {
    const none = flowFigure(twoBodies(2021).area, twoBodies(2021).bodies, zh);
    expect([none.finding, none.subtitle, none.empty, none.drawing.nodes]).toEqual([
      '2021 年新收申请：未收录',
      '件，每件只计一种结果；左右各项之和相等。斜纹为结转下年和差额，办理结果后的 % 为占办结',
      '这一年缺少新收、结转或办理结果中的数，画不出去向。',
      [],
    ]);
    const idle = handWorld({ from: 2023, to: 2023, year: 2023 }, { 甲局: { cells: { 2023: {} } } });
    const nothing = flowFigure(idle.area, idle.bodies, zh);
    expect([nothing.finding, nothing.empty]).toEqual(['2023 年应办理 0 件，办结 0 件', '2023 年没有要办理的申请。']);
    const lacking = handWorld(
      { from: 2023, to: 2023, year: 2023 },
      {
        甲局: { cells: { 2023: { received_new: 2, concluded_total: 2, granted: 2 } } },
        乙局: { figures: { received_new: [1] } },
      },
    );
    expect(toldBy(flowFigure(lacking.area, lacking.bodies, zh)).subtitle).toEqual(
      '件，每件只计一种结果；左右各项之和相等。斜纹为结转下年和差额，办理结果后的 % 为占办结。有 1 份报告缺其中的项，差额含这一部分',
    );
  });

  test('of a published total names no body of another basis, and its own report where that does not add up', () => {
    const told = (concluded_total: number): string => {
      const { area, bodies } = handWorld(
        { from: 2023, to: 2023, year: 2023, basis: 'published' },
        {
          甲局: { cells: { 2023: { received_new: 3, concluded_total: 3, granted: 1 } } },
          全区: {
            scope: 'aggregate',
            cells: { 2023: { received_new: 5, carried_out: 1, granted: 3, concluded_total } },
          },
        },
      );
      return toldBy(flowFigure(area, bodies, zh)).subtitle;
    };
    const words = '件，每件只计一种结果；左右各项之和相等。斜纹为结转下年和差额，办理结果后的 % 为占办结';
    expect(told(4)).toBe(`${words}。分项差额来自汇总报告 +1 件（规则 T3-SUM），来源如此，未作平账处理`);
    expect(told(3)).toBe(`${words}。收办差额来自汇总报告 +1 件（规则 T3-BAL），来源如此，未作平账处理`);
  });
});
