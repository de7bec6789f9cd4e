import { expect, test } from 'vitest';
import { describeCells } from '../../../../src/lib/core/dataset/dictionary.ts';

const CELLS = describeCells();
const entry = (id: string) => CELLS.find(({ cell_id }) => cell_id === id);
const ofUnit = (unit: string) => CELLS.filter((cell) => cell.unit === unit).map(({ cell_id }) => cell_id);

test('money is counted in 万元, things of the form of 2019 that come as items in 项, and everything else in 件', () => {
  expect(ofUnit('万元')).toEqual(['fees_amount_wan_yuan', 'procurement_amount_wan_yuan']);
  expect(ofUnit('项')).toEqual([
    'licensing_items_prev',
    'licensing_items_change',
    'other_services_items_prev',
    'other_services_items_change',
    'penalty_items_prev',
    'penalty_items_change',
    'coercion_items_prev',
    'coercion_items_change',
    'fee_items_prev',
    'fee_items_change',
    'procurement_projects',
  ]);
  expect(ofUnit('件')).toHaveLength(CELLS.length - 13);
});

test('a cell of Table 2 is named by its row and column, with its article', () => {
  expect(entry('normative_docs_issued')).toEqual({
    cell_id: 'normative_docs_issued',
    column: 'normative_docs_issued',
    table: 'proactive',
    label: '行政规范性文件 · 本年制发件数',
    unit: '件',
    forms: ['2021'],
    article: '第二十条第（一）项',
  });
});

test('a cell of Table 3 is named by its group, row and applicant, and stands in both forms', () => {
  expect(entry('received_new.natural_person')).toMatchObject({
    column: 'received_new_natural_person',
    table: 'requests',
    label: '一、本年新收政府信息公开申请数量 · 自然人',
    forms: ['2019', '2021'],
  });
  expect(entry('other_total.total')).toMatchObject({ forms: ['2019'] });
});

test('a cell of Table 4 is named by its groups and its result, and has no article', () => {
  expect(entry('review_upheld')).toMatchObject({ table: 'appeals', label: '行政复议 · 结果维持', article: null });
});
