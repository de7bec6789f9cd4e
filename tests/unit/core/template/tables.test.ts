import { expect, test } from 'vitest';
import {
  ALL_CELLS,
  APPLICANT_COLUMNS,
  cellHome,
  cellsOfTable,
  isAmountCell,
  isCellId,
  isSignedCell,
  isTableForm,
  NEWEST_FORM,
  OUTCOME_KEYS,
  REPORT_FORMS,
  REQUEST_COLUMNS,
  REQUEST_ROWS,
  requestCell,
  TABLE_KEYS,
  tableForms,
  templateOf,
  templateOfTable,
  type CellId,
  type FormYear,
} from '../../../../src/lib/core/template/index.ts';

test('the forms, and what a report may say of its tables', () => {
  expect(NEWEST_FORM).toBe('2021');
  expect([tableForms('proactive'), tableForms('requests'), tableForms('appeals')]).toEqual([
    ['2019', '2021'],
    ['2019', '2021'],
    ['2021'],
  ]);
  expect(REPORT_FORMS).toEqual({
    proactive: ['2019', '2021', 'hybrid', 'absent'],
    requests: ['2019', '2021', 'absent'],
    appeals: ['2021', 'absent'],
  });
  expect(['2019', '2021', 'hybrid', 'absent', '2020'].map(isTableForm)).toEqual([true, true, false, false, false]);
  expect([templateOfTable('requests', '2019').form, templateOfTable('appeals', '2021').form]).toEqual(['2019', '2019']);
  expect(() => templateOf('2020' as FormYear)).toThrow('no form');
});

test('the cells of a table in the order of print', () => {
  const form = templateOf('2021');
  expect(TABLE_KEYS.map((table) => cellsOfTable(form, table).length)).toEqual([10, 175, 15]);
  expect(cellsOfTable(form, 'proactive')[0]).toBe('regulations_issued');
  expect(cellsOfTable(form, 'requests').slice(6, 8)).toEqual(['received_new.total', 'carried_in.natural_person']);
  expect(cellsOfTable(form, 'appeals').slice(4, 6)).toEqual(['review_total', 'suit_direct_upheld']);
});

test('every cell of every form once: by table, the newest form first, then what only the older one had', () => {
  expect(ALL_CELLS).toHaveLength(new Set(ALL_CELLS).size);
  expect(ALL_CELLS[0]).toBe('regulations_issued');
  expect(ALL_CELLS[10]).toBe('regulations_newly_made');
  expect(ALL_CELLS.at(-1)).toBe('suit_after_review_total');
  expect([isCellId('granted.total'), isCellId('granted_total'), isCellId('other_total.total')]).toEqual([
    true,
    false,
    true,
  ]);
});

test.each<[CellId, string, FormYear[]]>([
  ['licensing_decisions', 'proactive', ['2021', '2019']],
  ['licensing_items_prev', 'proactive', ['2019']],
  ['fees_amount_wan_yuan', 'proactive', ['2021']],
  ['granted.total', 'requests', ['2021', '2019']],
  ['other_total.total', 'requests', ['2019']],
  ['review_total', 'appeals', ['2021', '2019']],
])('%s is at home in %s of %j', (id, table, forms) => expect(cellHome(id)).toEqual({ table, forms }));

test('a cell of no form is none', () => {
  expect(() => cellHome('nonsense' as CellId)).toThrow('unknown cell: nonsense');
});

test('changes may be negative, amounts may have decimals', () => {
  expect(ALL_CELLS.filter(isSignedCell)).toEqual(
    ['licensing', 'other_services', 'penalty', 'coercion', 'fee'].map((kind) => `${kind}_items_change`),
  );
  expect(ALL_CELLS.filter(isAmountCell)).toEqual(['fees_amount_wan_yuan', 'procurement_amount_wan_yuan']);
});

test('rows and columns of Table 3 over all forms, in the order of print', () => {
  expect(REQUEST_ROWS.map(({ key }) => key).slice(19)).toEqual([
    'not_processed_reconfirm',
    'other_total',
    'other_no_correction',
    'other_fee_unpaid',
    'other_misc',
    'concluded_total',
    'carried_out',
  ]);
  expect(REQUEST_COLUMNS.map(({ key }) => key)).toEqual([
    'natural_person',
    'business',
    'research',
    'public_welfare',
    'legal_services',
    'other_org',
    'total',
  ]);
  expect(APPLICANT_COLUMNS).toEqual(REQUEST_COLUMNS.slice(0, 6));
  expect(requestCell('granted', 'total')).toBe('granted.total');
  expect(OUTCOME_KEYS.join(' ')).toBe('granted partially_granted refused unavailable not_processed other_handling');
});
