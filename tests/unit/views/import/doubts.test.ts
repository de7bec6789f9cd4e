import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/lib/core/report/index.ts';
import { zh } from '../../../support/zh.ts';
import { doubtsOf, sameCells, cellGrid, stepFrom, stillSettled } from '../../../../src/lib/views/index.ts';
import { formIn } from '../../../support/hand-world.ts';
import { before, cellId, report, withCells } from '../../../support/one-report.ts';

type Told = Parameters<typeof doubtsOf>[1][number];
const finding = (rule: string, cells: readonly string[], rest: Partial<Told> = {}): Told => ({
  rule,
  cells: cells.map(cellId),
  text: `${rule} 不成立`,
  severity: 'error',
  difference: 1,
  ...rest,
});
const told = (
  { cells: given }: Pick<Report, 'cells'>,
  findings: readonly Told[],
  suspects: Parameters<typeof doubtsOf>[2] = [],
) =>
  doubtsOf({ cells: given } as Report, findings, suspects, zh).map(
    ({ kind, label, raw, reason, proposed, cells, key }) => [kind, label, raw, reason, proposed, cells.length, key],
  );

describe('what a person should look at in a reading', () => {
  test('how cells were read, the most telling first; cells of one row in the same case stand together', () => {
    expect(told(report, [])).toEqual([
      [
        'unreadable',
        '行政许可 · 本年处理决定数量',
        '1o',
        '读不出唯一的数',
        null,
        1,
        'unreadable:licensing_decisions:1o:',
      ],
      [
        'text_number',
        '行政规范性文件 · 本年制发件数',
        '《通告》1500',
        '数与文字写在一起；格内有文种',
        null,
        1,
        'text_number:normative_docs_issued:《通告》1500:格内有文种',
      ],
      [
        'inferred',
        '1.信访举报投诉类申请 · 总计',
        '',
        '原文没有，由勾稽推得，不算填报；由各列推得',
        null,
        1,
        'inferred:not_processed_petition::由各列推得',
      ],
      [
        'na_mark',
        '行政规范性文件 · 本年废止件数',
        '',
        '填斜线，按不适用保存，不补 0',
        null,
        1,
        'na_mark:normative_docs_repealed::',
      ],
      [
        'na_mark',
        '（一）予以公开 · 法律服务机构',
        '无',
        '填斜线，按不适用保存，不补 0',
        null,
        1,
        'na_mark:granted:无:',
      ],
      [
        'blank',
        '二、上年结转政府信息公开申请数量 · 法律服务机构',
        '',
        '没填，按空白保存，不补 0',
        null,
        1,
        'blank:carried_in::',
      ],
      ['absent', '行政处罚 · 本年处理决定数量', '', '文件里没有这一格', null, 1, 'absent:penalty_decisions::'],
    ]);
    const row = Object.fromEntries(
      ['natural_person', 'legal_services', 'total'].map((column) => [
        `granted.${column}`,
        { status: 'blank' as const, raw: '' },
      ]),
    );
    const other = {
      'refused_third_party.total': { status: 'blank' as const, raw: '' },
      regulations_issued: { status: 'zero_word' as const, value: 0, raw: '零' },
      review_other: { status: 'text_only' as const, raw: '略' },
    };
    expect(told(withCells(before, { ...row, ...other }), [])).toEqual([
      ['text_only', '行政复议 · 其他结果', '略', '格内只有文字', null, 1, 'text_only:review_other:略:'],
      ['zero_word', '规章 · 本年制发件数', '零', '填“无”，按 0 计', null, 1, 'zero_word:regulations_issued:零:'],
      ['blank', '（一）予以公开（3 格）', '', '没填，按空白保存，不补 0', null, 3, 'blank:granted::'],
      ['blank', '4.保护第三方合法权益 · 总计', '', '没填，按空白保存，不补 0', null, 1, 'blank:refused_third_party::'],
    ]);
  });

  test('broken sums first: at the likeliest cells, else at the total, each cell once', () => {
    const findings = [
      finding('T3-SUM', ['granted.total', 'concluded_total.total']),
      finding('T3-ROW', ['granted.natural_person', 'granted.total']),
      finding('T4-SUM', ['review_upheld', 'review_total']),
      finding('T2-AMBIG', ['licensing_decisions'], { difference: null }),
      finding('XY-WARN', ['carried_in.total'], { severity: 'warning' }),
      finding('DOC', []),
    ];
    const suspects = [
      { cell: cellId('granted.total'), proposed: 1300 },
      { cell: cellId('carried_in.total'), proposed: 1 },
    ];
    expect(told(before, findings, suspects)).toEqual([
      [
        'sum',
        '（一）予以公开 · 总计',
        '',
        '改为 1,300 即可平衡，请对照原文；T3-SUM 不成立（T3-SUM）；T3-ROW 不成立（T3-ROW）',
        1300,
        1,
        'sum:granted.total',
      ],
      ['sum', '行政复议 · 总计', '', 'T4-SUM 不成立（T4-SUM）', null, 1, 'sum:review_total'],
    ]);
    // A cell in a broken sum is not told a second time for how it was read.
    const unread = withCells(before, { review_total: { status: 'unreadable', raw: '1o' } });
    expect(told(unread, [finding('T4-SUM', ['review_upheld', 'review_total'])])).toEqual([
      ['sum', '行政复议 · 总计', '1o', 'T4-SUM 不成立（T4-SUM）', null, 1, 'sum:review_total'],
    ]);
  });

  test('of the suspects three at most', () => {
    const cells = ['received_new.total', 'carried_in.total', 'carried_out.total', 'granted.total'];
    const findings = cells.map((cell) => finding('T3-BAL', [cell, 'concluded_total.total']));
    const suspects = cells.map((cell) => ({ cell: cellId(cell), proposed: 7 }));
    expect(told(before, findings, suspects).map(([, label, , , proposed]) => [label, proposed])).toEqual([
      ['一、本年新收政府信息公开申请数量 · 总计', 7],
      ['二、上年结转政府信息公开申请数量 · 总计', 7],
      ['四、结转下年度继续办理 · 总计', 7],
      ['（七）总计 · 总计', null],
    ]);
  });
});

test('two reports say the same in as many cells as agree; missing equals missing', () => {
  expect(sameCells(before, before)).toEqual({ same: 200, total: 200 });
  // Three figures and two states without one differ; what was inferred counts as missing.
  const other = withCells(before, {
    'received_new.total': { value: 4, status: 'reported' },
    normative_docs_issued: { status: 'blank' },
    review_total: { value: 1, status: 'inferred' },
  });
  expect(sameCells(before, other)).toEqual({ same: 197, total: 200 });
  expect(sameCells(other, withCells(other, { normative_docs_issued: { status: 'na_mark', raw: '/' } })).same).toBe(200);
});

describe('the cells of a report for the keyboard', () => {
  const grid = cellGrid(formIn(2023), () => false);
  test('stand line by line as they are printed, each once', () => {
    expect(grid.slice(0, 2)).toEqual([
      ['regulations_issued', 'regulations_repealed', 'regulations_in_force'],
      ['normative_docs_issued', 'normative_docs_repealed', 'normative_docs_in_force'],
    ]);
    expect([grid.flat().length, new Set(grid.flat()).size, grid.length, grid.at(-1)?.length]).toEqual([
      200, 200, 32, 15,
    ]);
    const old = cellGrid(formIn(2020), () => false);
    expect(old.flat()).toHaveLength(198);
    expect(old).toContainEqual([
      'regulations_newly_made',
      'regulations_newly_disclosed',
      'regulations_disclosed_total',
    ]);
    const printed = cellGrid(formIn(2023), (id) => id === 'licensing_items_prev');
    expect(printed.flat()).toHaveLength(201);
  });

  test('are gone through step by step; up and down keep the column as far as the line is long', () => {
    const step = (id: string, way: Parameters<typeof stepFrom>[2]) => stepFrom(grid, cellId(id), way);
    expect([
      step('normative_docs_issued', 'right'),
      step('normative_docs_issued', 'left'),
      step('normative_docs_in_force', 'up'),
      step('normative_docs_in_force', 'down'),
      step('licensing_decisions', 'up'),
      step('regulations_issued', 'up'),
      step('regulations_issued', 'left'),
      step('suit_after_review_total', 'right'),
      step('suit_after_review_total', 'down'),
    ]).toEqual([
      'normative_docs_repealed',
      'regulations_in_force',
      'regulations_in_force',
      'licensing_decisions',
      'normative_docs_issued',
      'regulations_issued',
      'regulations_issued',
      'suit_after_review_total',
      'suit_after_review_total',
    ]);
  });
});

describe('doubts that were settled in a former version', () => {
  const doubts = doubtsOf(report as unknown as Report, [], [], zh);
  const settled = new Set(doubts.map(({ key }) => key));

  test('stay settled where their cells are what they were', () => {
    expect(stillSettled(doubts, settled, report.cells, report.cells)).toEqual(settled);
    expect(stillSettled(doubts, new Set(), report.cells, report.cells)).toEqual(new Set());
  });

  test('are open again where a cell has another figure, status or text', () => {
    const changed = withCells(report, { licensing_decisions: { status: 'unreadable', raw: '1O' } });
    const open = doubts.filter(({ cells }) => cells.includes(cellId('licensing_decisions'))).map(({ key }) => key);
    expect(open).toHaveLength(1);
    const still = stillSettled(doubts, settled, report.cells, changed.cells);
    expect([...settled].filter((key) => !still.has(key))).toEqual(open);
  });
});
