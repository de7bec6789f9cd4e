import { describe, expect, it } from 'vitest';
import {
  BRACKETED,
  CHINESE_NUMERAL_ONLY,
  DATE_SIGN,
  HEADER_WAN_YUAN,
  HEADER_YUAN,
  MONEY_SIGN,
  MONEY_UNITS,
  NA_MARK,
  NUMBER_ALONE,
  ORDINAL_SIGN,
  SCALE_SIGN,
  TRAILING_COUNTER,
  ZERO_WORD,
} from '../../../../src/lib/core/text/patterns-number.ts';

describe('a mark for “not applicable”', () => {
  it.each(['/', '///', '\\', '-', '----', '—', '*', '***', 'n/a', 'N / A', 'NA', '不适用', '不涉及'])(
    '%s is one',
    (text) => expect(NA_MARK.test(text)).toBe(true),
  );
  it.each(['////', '-----', '****', '3/', '/3', 'nba', '本项不适用', '不适用于本局'])('%s is none', (text) =>
    expect(NA_MARK.test(text)).toBe(false),
  );
});

describe('a word for zero', () => {
  it.each(['无', '没有', '暂无'])('%s is one', (text) => expect(ZERO_WORD.test(text)).toBe(true));
  it.each(['无效', '有无', '3'])('%s is none', (text) => expect(ZERO_WORD.test(text)).toBe(false));
});

it.each([
  ['三件', '三'],
  ['三个', '三'],
  ['件三', '件三'],
])('the counter behind %s leaves %s', (text, bare) => expect(text.replace(TRAILING_COUNTER, '')).toBe(bare));

describe('a unit of money', () => {
  it.each([
    ['亿', 4],
    ['亿元', 4],
    ['万', 0],
    ['万元', 0],
    ['万元人民币', 0],
    ['元', -4],
    ['元人民币', -4],
    ['美元', undefined],
    ['元整', undefined],
    ['共亿元', undefined],
    ['亿元整', undefined],
    ['约万元', undefined],
    ['万元整', undefined],
  ])('%s stands for the power %s', (text, power) =>
    expect(MONEY_UNITS.find(({ unit }) => unit.test(text))?.power).toBe(power),
  );

  it('a header says 元 or 万元', () => {
    expect([HEADER_WAN_YUAN.test('收费金额(单位:万元)'), HEADER_YUAN.test('收费金额(单位:元)')]).toEqual([true, true]);
    expect([HEADER_WAN_YUAN.test('收费金额(单位:元)'), HEADER_YUAN.test('收费项目')]).toEqual([false, false]);
  });

  it.each([
    ['3万', true],
    ['3亿', true],
    ['3元', true],
    ['3件', false],
  ])('%s speaks of money: %s', (text, money) => expect(MONEY_SIGN.test(text)).toBe(money));
});

describe('words beside a number', () => {
  it.each([
    ['年', true],
    ['日前', true],
    ['号文', true],
    ['本年', false],
    ['件', false],
  ])('%s behind it makes a date: %s', (text, date) => expect(DATE_SIGN.test(text)).toBe(date));

  it.each([
    ['第', true],
    ['共第', true],
    ['第一', false],
  ])('%s before it makes an ordinal: %s', (text, ordinal) => expect(ORDINAL_SIGN.test(text)).toBe(ordinal));

  it.each([
    ['万件', true],
    ['%', true],
    ['余万件', false],
    ['件', false],
  ])('%s behind it changes its scale: %s', (text, scale) => expect(SCALE_SIGN.test(text)).toBe(scale));
});

describe('a cell that is nothing but a number', () => {
  it.each(['5', '+5', '-5', '1,234.5', '5件', '5 件', '5元', '5万元', '5亿元', '5亿万元', '5万'])('%s is one', (text) =>
    expect(NUMBER_ALONE.test(text)).toBe(true),
  );
  it.each(['共5件', '5件次', '件', '5年'])('%s is none', (text) => expect(NUMBER_ALONE.test(text)).toBe(false));
});

it.each([
  ['一百零三', true],
  ['三', true],
  ['约三', false],
  ['三余', false],
])('%s is a Chinese numeral: %s', (text, numeral) => expect(CHINESE_NUMERAL_ONLY.test(text)).toBe(numeral));

describe('a figure with a remark in brackets', () => {
  it.each([
    ['5(含上年2)', ['5', '含上年2']],
    ['共15件(其中)', ['共15件', '其中']],
    ['5(上)', ['5', '上']],
    ['5(2)', undefined],
    ['共(含上年2)', undefined],
    ['5(含上年2)件', undefined],
    ['(5)5(含上年2)', undefined],
  ])('%s', (text, parts) => expect(BRACKETED.exec(text)?.slice(1)).toEqual(parts));
});
