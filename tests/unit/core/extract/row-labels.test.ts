import { describe, expect, test } from 'vitest';
import { couldBe, labelRow, REQUEST_ROW_ORDER } from '../../../../src/lib/core/extract/row-labels.ts';
import { listRows } from '../../../../src/lib/core/extract/rows.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const rowOf = (line: string) => {
  const [row] = listRows(readTextBlocks(line));
  if (!row) throw new Error('no row');
  return labelRow(row);
};
const told = (line: string): string => {
  const { label, match, values } = rowOf(line);
  return `${label}: ${match.kind} ${match.key}, ${values.map(({ text }) => text).join(' ')}`;
};

describe('the label of a row of Table 3', () => {
  test.each([
    ['小计\t1\t2', '小计: subtotal null, 1 2'],
    ['（三）不予公开小计\t1', '(三)不予公开小计: subtotal null, 1'],
    ['（六）其他处理\t1', '(六)其他处理: row other_total, 1'],
    ['3.其他\t1', '3.其他: weak other_misc, 1'],
    ['（七）总计\t1', '(七)总计: weak concluded_total, 1'],
    ['（一）予以公开\t1', '(一)予以公开: row granted, 1'],
    ['本年新收\t1', '本年新收: row received_new, 1'],
    ['（三）不予公开\t1', '(三)不予公开: group null, 1'],
    ['1.属于国家机密\t1', '1.属于国家机密: row refused_state_secret, 1'],
    ['2.其他法律行政法规进止公开\t1', '2.其他法律行政法规进止公开: row refused_prohibited_by_law, 1'],
    ['办理人员\t1', '办理人员: none null, 1'],
    ['2.重复申请 3.要求提供公开出版物\t1', '2.重复申请 3.要求提供公开出版物: none null, 1'],
    ['\t1\t2', ': none null, 1 2'],
    ['三、本年度办理结果\t（三）不予公开\t1.属于国家秘密\t1\t0', '1.属于国家秘密: row refused_state_secret, 1 0'],
    ['（一）予以公开\t备注\t1', '(一)予以公开: row granted, 备注 1'],
    ['人员\t备注\t1', '备注: none null, 1'],
  ])('%j', (line, words) => expect(told(line)).toBe(words));
});

test('a row is divided once', () => {
  const [row] = listRows(readTextBlocks('（一）予以公开\t1'));
  expect(row && labelRow(row)).toBe(row && labelRow(row));
});

test('a label that lost half of its characters is still one where its place says the same', () => {
  expect(couldBe('5.要求行政机关确重新出具信息', 'not_processed_reconfirm')).toBe(true);
  expect(couldBe('5.要求行政机关确重新出具信息', 'granted')).toBe(false);
  expect(couldBe('其他', 'other_misc')).toBe(false);
});

test('the rows of all forms in the order of print', () => {
  expect([REQUEST_ROW_ORDER[0], REQUEST_ROW_ORDER.at(-1), REQUEST_ROW_ORDER.length]).toEqual([
    'received_new',
    'carried_out',
    26,
  ]);
});
