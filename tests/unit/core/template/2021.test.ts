import { expect, test } from 'vitest';
import { template2021 } from '../../../../src/lib/core/template/2021.ts';
import type { AnyForm } from '../../../../src/lib/core/template/types.ts';

const FORM: AnyForm = template2021;

test('the circular, the first year and the names of the tables', () => {
  const { form, issuedBy, firstYear, proactive, requests, appeals } = FORM;
  expect([form, issuedBy, firstYear, proactive.form, requests.form, appeals.form]).toEqual([
    '2021',
    '国办公开办函〔2021〕30号',
    2021,
    '2021',
    '2021',
    '2021',
  ]);
  expect(proactive.header.test('本年制发件数')).toBe(true);
  expect(proactive.header.test('本年新制作数量')).toBe(false);
});

test('Table 2 as it is printed, each row with its item, columns and cells', () => {
  expect(
    FORM.proactive.blocks.flatMap(({ item, columns, rows }) =>
      rows.map(({ label, cells }) => [item, label, columns.join(' '), cells.join(' ')].join(' | ')),
    ),
  ).toEqual([
    '第二十条第（一）项 | 规章 | 本年制发件数 本年废止件数 现行有效件数 | regulations_issued regulations_repealed regulations_in_force',
    '第二十条第（一）项 | 行政规范性文件 | 本年制发件数 本年废止件数 现行有效件数 | normative_docs_issued normative_docs_repealed normative_docs_in_force',
    '第二十条第（五）项 | 行政许可 | 本年处理决定数量 | licensing_decisions',
    '第二十条第（六）项 | 行政处罚 | 本年处理决定数量 | penalty_decisions',
    '第二十条第（六）项 | 行政强制 | 本年处理决定数量 | coercion_decisions',
    '第二十条第（八）项 | 行政事业性收费 | 本年收费金额（单位：万元） | fees_amount_wan_yuan',
  ]);
});

test('the rows of Table 3 of this form, between those that every form has', () => {
  expect(FORM.requests.rows.map(({ key }) => key).slice(20)).toEqual([
    'other_no_correction',
    'other_fee_unpaid',
    'other_misc',
    'concluded_total',
    'carried_out',
  ]);
  expect(
    FORM.requests.rows
      .filter(({ key }) => key.startsWith('other_'))
      .map(({ label, group, outcome, article, name, note }) =>
        [label, group, outcome, article, name, note].map((part) => part ?? '–').join(' | '),
      ),
  ).toEqual([
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | （六）其他处理 | other_handling | 30 | 逾期不补正 | 2019 年版合为一行，没有细分。',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | （六）其他处理 | other_handling | 42 | 逾期不缴费 | 2019 年版合为一行，没有细分。',
    '3.其他 | （六）其他处理 | other_handling | – | 其他（多为撤回） | 多为申请人撤回。2019 年版合为一行，没有细分。',
  ]);
  expect([FORM.requests.corner, FORM.requests.outcomesLabel]).toEqual([
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '三、本年度办理结果',
  ]);
});
