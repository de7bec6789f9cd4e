import { expect, test } from 'vitest';
import { template2019 } from '../../../../src/lib/core/template/2019.ts';
import type { AnyForm } from '../../../../src/lib/core/template/types.ts';

const FORM: AnyForm = template2019;

test('the circular, the first year and the names of the tables', () => {
  const { form, issuedBy, firstYear, proactive, requests, appeals } = FORM;
  expect([form, issuedBy, firstYear, proactive.form, requests.form, appeals.form]).toEqual([
    '2019',
    '国办公开办函〔2019〕60号',
    2019,
    '2019',
    '2019',
    '2021',
  ]);
  expect(proactive.header.test('本年新制作数量')).toBe(true);
  expect(proactive.header.test('本年制发件数')).toBe(false);
});

test('Table 2 as it is printed, each row with its item, columns and cells', () => {
  expect(
    FORM.proactive.blocks.flatMap(({ item, columns, rows }) =>
      rows.map(({ label, cells }) => [item, label, columns.join(' '), cells.join(' ')].join(' | ')),
    ),
  ).toEqual([
    '第二十条第（一）项 | 规章 | 本年新制作数量 本年新公开数量 对外公开总数量 | regulations_newly_made regulations_newly_disclosed regulations_disclosed_total',
    '第二十条第（一）项 | 规范性文件 | 本年新制作数量 本年新公开数量 对外公开总数量 | normative_docs_newly_made normative_docs_newly_disclosed normative_docs_disclosed_total',
    '第二十条第（五）项 | 行政许可 | 上一年项目数量 本年增/减 处理决定数量 | licensing_items_prev licensing_items_change licensing_decisions',
    '第二十条第（五）项 | 其他对外管理服务事项 | 上一年项目数量 本年增/减 处理决定数量 | other_services_items_prev other_services_items_change other_services_decisions',
    '第二十条第（六）项 | 行政处罚 | 上一年项目数量 本年增/减 处理决定数量 | penalty_items_prev penalty_items_change penalty_decisions',
    '第二十条第（六）项 | 行政强制 | 上一年项目数量 本年增/减 处理决定数量 | coercion_items_prev coercion_items_change coercion_decisions',
    '第二十条第（八）项 | 行政事业性收费 | 上一年项目数量 本年增/减 | fee_items_prev fee_items_change',
    '第二十条第（九）项 | 政府集中采购 | 采购项目数量 采购总金额 | procurement_projects procurement_amount_wan_yuan',
  ]);
});

test('the rows of Table 3 of this form, between those that every form has', () => {
  expect(FORM.requests.rows.map(({ key }) => key).slice(20)).toEqual(['other_total', 'concluded_total', 'carried_out']);
  expect(
    FORM.requests.rows
      .filter(({ key }) => key.startsWith('other_'))
      .map(({ label, group, outcome, article, name, note }) =>
        [label, group, outcome, article, name, note].map((part) => part ?? '–').join(' | '),
      ),
  ).toEqual(['（六）其他处理 | – | other_handling | – | – | –']);
  expect([FORM.requests.corner, FORM.requests.outcomesLabel]).toEqual([
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    '三、本年度办理结果',
  ]);
});
