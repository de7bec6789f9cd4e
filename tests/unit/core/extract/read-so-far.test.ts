import { expect, test } from 'vitest';
import {
  assignCell,
  assignUnreadable,
  startReading,
  type HeaderPower,
} from '../../../../src/lib/core/extract/read-so-far.ts';
import type { RowCell } from '../../../../src/lib/core/extract/rows.ts';
import type { CellId } from '../../../../src/lib/core/report/index.ts';

const AT = { block: 1, row: 2, column: 3, page: null, box: null };
const cell = (raw: string): RowCell => ({ raw, text: raw, fill: 'own', at: AT });
const FEES: CellId = 'fees_amount_wan_yuan';

test.each<[CellId, string, HeaderPower, number | null, string, string[]]>([
  ['granted.total', '3', null, 3, 'reported', []],
  ['granted.total', '三件', null, 3, 'text_number', ['T3-TEXTNUM “三件”按 3 读取']],
  ['review_total', '无', null, 0, 'zero_word', ['T4-ZEROWORD “无”按 0 读取']],
  ['licensing_decisions', '3/2', null, null, 'unreadable', ['T2-AMBIG “3/2”无法读出唯一数值']],
  ['granted.total', '详见附表', null, null, 'text_only', []],
  ['granted.total', '-3', null, null, 'unreadable', ['T3-AMBIG “-3”无法读出唯一数值']],
  ['fee_items_change', '-3', null, -3, 'reported', []],
  [FEES, '12', 0, 12, 'reported', []],
  [FEES, '12', null, 12, 'reported', ['T2-UNIT 采购金额“12”没有写明单位，按万元读取，请核对是否为元']],
  [FEES, '0', null, 0, 'reported', []],
  [FEES, '12', -4, 0.0012, 'reported', ['T2-UNIT 金额“12”以元填报，已换算为万元']],
  [FEES, '0', -4, 0, 'reported', []],
  [FEES, '12元', 0, 0.0012, 'text_number', ['T2-UNIT 金额“12元”以元填报，已换算为万元']],
  [FEES, '12万元', null, 12, 'text_number', []],
  [FEES, '1亿元', null, 10000, 'text_number', []],
])('%s from “%s” under a header of power %s is %s, %s', (id, raw, power, value, status, issues) => {
  const soFar = startReading();
  assignCell(soFar, id, cell(raw), power);
  expect(soFar.cells.get(id)).toMatchObject({ value, status, raw, at: AT });
  expect(soFar.issues.map(({ code, message }) => `${code} ${message}`)).toEqual(issues);
});

test('the first reading of a cell stands', () => {
  const soFar = startReading();
  assignCell(soFar, 'review_total', cell('3'));
  assignCell(soFar, 'review_total', cell('三件'));
  assignUnreadable(soFar, 'review_total', '4 5', AT, '没有可行的拆分');
  expect([...soFar.cells]).toEqual([['review_total', { value: 3, status: 'reported', raw: '3', at: AT }]]);
  expect(soFar.issues).toEqual([]);
});

test('a cell that cannot be told from its neighbours keeps their text and the candidates', () => {
  const soFar = startReading();
  assignUnreadable(soFar, 'review_total', '4 5', null, '可能为：4|5');
  expect(soFar.cells.get('review_total')).toEqual({
    value: null,
    status: 'unreadable',
    raw: '4 5',
    at: null,
    note: '可能为：4|5',
  });
});
