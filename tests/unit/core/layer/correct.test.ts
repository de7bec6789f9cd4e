import { describe, expect, test } from 'vitest';
import {
  correctCells,
  correctForm,
  readEntry,
  stateOf,
  type Correction,
} from '../../../../src/lib/core/layer/index.ts';
import type { Cells, ReportForm } from '../../../../src/lib/core/report/index.ts';

describe('what a person types', () => {
  test.each([
    ['15', 'received_new.total', { value: 15, status: 'corrected' }],
    ['15件', 'received_new.total', { value: 15, status: 'corrected' }],
    ['1.5', 'received_new.total', null],
    ['1.5', 'fees_amount_wan_yuan', { value: 1.5, status: 'corrected' }],
    ['-2', 'licensing_items_change', { value: -2, status: 'corrected' }],
    ['-2', 'received_new.total', null],
    ['', 'received_new.total', { value: null, status: 'blank' }],
    ['/', 'received_new.total', { value: null, status: 'na_mark' }],
    ['无', 'received_new.total', null],
    ['很多', 'received_new.total', null],
  ] as const)('“%s” for %s', (text, id, entry) => {
    expect(readEntry(text, id)).toEqual(entry);
  });
});

const correction = (cell: Correction['cell'], value: number): Correction => ({
  cell,
  by: '张三',
  at: '2026-01-15T08:00:00.000Z',
  reason: ' 读取  有误 ',
  old: { value: null, status: 'absent', raw: null },
  new: { value, status: 'corrected' },
});
const AT = { block: 1, row: 2, column: 3, page: null, box: null };
const CELLS: Cells = { 'granted.total': { value: 1, status: 'reported', raw: '1', at: AT } };

test('a correction changes value and status, says why, and leaves text and place of the document', () => {
  const cells = correctCells(CELLS, [correction('granted.total', 2), correction('granted.total', 3)]);
  expect(cells['granted.total']).toEqual({ value: 3, status: 'corrected', raw: '1', at: AT, note: '读取 有误' });
  expect(CELLS['granted.total']?.value).toBe(1);
});

test('a cell that the document lacks stands as absent before a correction, and has neither text nor place after', () => {
  expect(stateOf(CELLS, 'received_new.total')).toEqual({ value: null, status: 'absent', raw: null });
  expect(stateOf(CELLS, 'granted.total')).toEqual({ value: 1, status: 'reported', raw: '1' });
  expect(correctCells(CELLS, [correction('received_new.total', 4)])['received_new.total']).toMatchObject({
    value: 4,
    raw: null,
    at: null,
  });
});

describe('the forms of a corrected report', () => {
  const NONE: ReportForm = { proactive: 'absent', requests: 'absent', appeals: 'absent' };
  const filled = (id: Correction['cell'], form = NONE) => correctForm(form, correctCells({}, [correction(id, 1)]));

  test('a table that the document lacks is there once a cell of it is filled, and no other', () => {
    expect(filled('granted.total')).toEqual({ ...NONE, requests: '2021' });
    expect(filled('licensing_decisions')).toEqual({ ...NONE, proactive: '2021' });
    expect(filled('review_upheld')).toEqual({ ...NONE, appeals: '2021' });
  });

  test('the form of another table tells the form of the one that was filled', () => {
    expect(filled('granted.total', { ...NONE, proactive: '2019' })).toMatchObject({ requests: '2019' });
  });

  test('an absent cell fills nothing, and a table that is there keeps its form', () => {
    const absent: Cells = { 'granted.total': { value: null, status: 'absent', raw: null, at: null } };
    expect(correctForm(NONE, absent)).toEqual(NONE);
    const old: ReportForm = { proactive: '2019', requests: '2019', appeals: '2021' };
    expect(correctForm(old, CELLS)).toEqual(old);
  });
});
