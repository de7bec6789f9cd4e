import { describe, expect, it } from 'vitest';
import { isNumberLike, parseNumberCell, type NumberCell } from '../../../../src/lib/core/text/index.ts';

const cell = (value: number | null, status: NumberCell['status'], note?: string): NumberCell =>
  note === undefined ? { value, status } : { value, status, note };

describe('a count cell', () => {
  it.each<[string, NumberCell]>([
    ['0', cell(0, 'reported')],
    ['０', cell(0, 'reported')],
    [' 15 ', cell(15, 'reported')],
    ['1,234', cell(1234, 'reported')],
    ['1，234', cell(1234, 'reported')],
    ['20', cell(20, 'reported')],
    ['15件', cell(15, 'text_number', '件')],
    ['15 件', cell(15, 'text_number', '件')],
    ['共 15 件', cell(15, 'text_number', '共 件')],
    ['&nbsp;15&nbsp;', cell(15, 'reported')],
    ['1,234,567.5', cell(1234567.5, 'reported')],
    ['12,3456', cell(null, 'unreadable', '12,3456')],
    ['1234,567', cell(null, 'unreadable', '1234,567')],
    ['0.5', cell(0.5, 'reported')],
    ['999999999', cell(999999999, 'reported')],
    ['1000000000', cell(null, 'unreadable', '1000000000（十亿及以上，超出一格可有的数）')],
    ['1,234,567,890件', cell(null, 'unreadable', '1,234,567,890件（十亿及以上，超出一格可有的数）')],
    ['三件', cell(3, 'text_number', '三件')],
    ['8'.repeat(40), cell(null, 'unreadable', `${'8'.repeat(40)}（十亿及以上，超出一格可有的数）`)],
    ['5元', cell(5, 'text_number', '元')],
    ['征收《公告》15', cell(15, 'text_number', '征收《公告》')],
    ['十五', cell(15, 'text_number', '十五')],
    ['〇', cell(0, 'reported')],
    ['', cell(null, 'blank')],
    ['\u3000\u00a0\u200b', cell(null, 'blank')],
    ['&nbsp;', cell(null, 'blank')],
    ['/', cell(null, 'na_mark')],
    ['／', cell(null, 'na_mark')],
    ['-', cell(null, 'na_mark')],
    ['--', cell(null, 'na_mark')],
    ['—', cell(null, 'na_mark')],
    ['－－', cell(null, 'na_mark')],
    ['不适用', cell(null, 'na_mark')],
    ['N/A', cell(null, 'na_mark')],
    ['无', cell(0, 'zero_word')],
    ['详见附表', cell(null, 'text_only')],
    ['202111日', cell(null, 'text_only')],
    ['3/2', cell(null, 'unreadable', '3、2')],
    ['00', cell(null, 'unreadable', '00')],
    ['1,23', cell(null, 'unreadable', '1,23')],
    ['1.2.3', cell(null, 'unreadable', '1.2.3')],
    ['3万', cell(null, 'unreadable', '3万')],
    ['9007199254740993', cell(null, 'unreadable', '9007199254740993（十亿及以上，超出一格可有的数）')],
    ['9'.repeat(400), cell(null, 'unreadable', `${'9'.repeat(40)}……（十亿及以上，超出一格可有的数）`)],
    ['1 '.repeat(9), cell(null, 'unreadable', '1、1、1、1、1、1、1、1、……')],
    ['一', cell(null, 'unreadable', '1、-')],
    ['-1', cell(null, 'unreadable', '-1')],
    ['+2', cell(null, 'unreadable', '+2')],
    ['无(2、3)', cell(null, 'unreadable', '2、3')],
    ['约（2、3）', cell(null, 'unreadable', '2、3')],
    ['5.', cell(5, 'reported')],
    ['abc', cell(null, 'text_only')],
    ['#', cell(null, 'unreadable')],
    ['第3', cell(null, 'text_only')],
    ['第3次', cell(null, 'text_only')],
    ['1 '.repeat(8), cell(null, 'unreadable', '1、1、1、1、1、1、1、1')],
  ])('%j', (raw, expected) => expect(parseNumberCell(raw)).toEqual(expected));
});

describe('the signed change of the form of 2019', () => {
  it.each([
    ['+2', 2],
    ['-1', -1],
    ['－1', -1],
    ['+1036', 1036],
    ['0', 0],
    ['-0', 0],
  ])('%s', (raw, value) => expect(parseNumberCell(raw, 'change')).toEqual(cell(value, 'reported')));
});

describe('an amount, in 万元', () => {
  it.each<[string, number, NumberCell]>([
    ['251000元', 0, cell(25.1, 'text_number', '元')],
    ['160.5964万元', 0, cell(160.5964, 'text_number', '万元')],
    ['12万', 0, cell(12, 'text_number', '万')],
    ['0.57亿元', 0, cell(5700, 'text_number', '亿元')],
    ['190.457379', 0, cell(190.457379, 'reported')],
    ['438250', -4, cell(43.825, 'reported')],
    ['12 万元', 0, cell(12, 'text_number', '万元')],
    ['-0', 0, cell(null, 'unreadable', '-0')],
    ['共 12', -4, cell(0.0012, 'text_number', '共')],
    ['约12万元', 0, cell(null, 'text_only')],
  ])('%s under a header of power %i', (raw, power, expected) =>
    expect(parseNumberCell(raw, 'amount', power)).toEqual(expected),
  );
});

describe('what can stand in a number cell alone', () => {
  it.each(['0', '15件', '+2', '/', '无', '251000元'])('%s can', (text) => expect(isNumberLike(text)).toBe(true));
  it.each(['', ' ', '规章', '1.属于国家秘密', '征收《公告》15'])('%s cannot', (text) =>
    expect(isNumberLike(text)).toBe(false),
  );
});

describe('a remark in brackets', () => {
  it.each([
    ['5（含上年2）', 5, 'text_number', '(含上年2)'],
    ['12件(其中3件为2022年受理)', 12, 'text_number', '件 (其中3件为2022年受理)'],
    ['5(2)', null, 'unreadable', '5、2'],
    ['（含上年2）', 2, 'text_number', '(含上年 )'],
    ['3、4（含上年2）', null, 'unreadable', '3、4、2'],
  ] as const)('%s', (raw, value, status, note) => {
    expect(parseNumberCell(raw)).toEqual(cell(value, status, note));
  });

  it('leaves the figure its unit', () => {
    expect(parseNumberCell('3万元（含上年2万元）', 'amount', -4)).toEqual(cell(3, 'text_number', '万元 (含上年2万元)'));
    expect(parseNumberCell('30000（含上年2）', 'amount', -4)).toEqual(cell(3, 'text_number', '(含上年2)'));
  });
});
