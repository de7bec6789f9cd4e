import { describe, expect, it, test } from 'vitest';
import {
  FIRST_ORDER,
  INLINE_HEADING,
  OPENING_WORDS,
  ORDINAL_START,
  PAGE_NUMBER,
  SECOND_ORDER,
  SECTION_WORDS,
  SENTENCE_END,
  TITLE_WORDS,
} from '../../../../src/lib/core/text/patterns-headings.ts';

/** What a pattern takes of a text; `null` where it takes nothing. */
const taken = (pattern: RegExp, text: string): string | null =>
  [...text.matchAll(new RegExp(pattern, 'gu'))][0]?.[0] ?? null;

describe('the words of a section', () => {
  it.each([
    ['总体情况', 'overview'],
    ['概述', 'overview'],
    ['工作开展情况', 'overview'],
    ['主动公开政府信息情况', 'proactive'],
    ['主动公开政务信息情况', 'proactive'],
    ['主动公开政府政府信息情况', 'proactive'],
    ['收到和处理政府信息公开申请情况', 'requests'],
    ['依申请公开情况', 'requests'],
    ['依申请公开办理情况', 'requests'],
    ['政府信息公开行政复议行政诉讼情况', 'appeals'],
    ['因政府信息公开被申请行政法复议提起诉讼情况', 'appeals'],
    ['复议诉讼情况', 'appeals'],
    ['行政复议诉讼', 'appeals'],
    ['复议和诉讼情况', 'appeals'],
    ['存在的主要问题及改进情况', 'problems'],
    ['存在问题', 'problems'],
    ['主要问题', 'problems'],
    ['问题改进', 'problems'],
    ['问题及下步改进', 'problems'],
    ['改进措施', 'problems'],
    ['其他需要报告的事项', 'other'],
    ['其他报告事项', 'other'],
    ['需要报告的其他事项', 'other'],
    ['组织保障', undefined],
  ])('%s belongs to %s', (heading, section) =>
    expect(SECTION_WORDS.find(({ words }) => words.test(heading))?.key).toBe(section),
  );

  test('the official headings, in the order of the form', () => {
    expect(SECTION_WORDS.map(({ official }) => official)).toEqual([
      '总体情况',
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
      '存在的主要问题及改进情况',
      '其他需要报告的事项',
    ]);
  });
});

describe('the ordinal of a heading', () => {
  it.each([
    ['一、总体情况', '一、'],
    ['十二、附表', '十二、'],
    ['三 、收到', '三 、'],
    ['四.复议', '四.'],
    ['第二部分 主动公开', '第二部分'],
    ['见一、总体情况', null],
    ['见第二部分', null],
    ['一类', null],
  ])('of the first order: %s', (line, ordinal) => expect(taken(FIRST_ORDER, line)).toBe(ordinal));

  it.each([
    ['(三)监督保障', '(三)'],
    ['(十二)其他', '(十二)'],
    ['参见(三)', null],
    ['(3)监督保障', null],
  ])('of the second order: %s', (line, ordinal) => expect(taken(SECOND_ORDER, line)).toBe(ordinal));

  it.each([
    ['(三)监督', '(三)'],
    ['( 12 )监督', '( 12 )'],
    ['(一百)', null],
    ['十二 、监督', '十二 、'],
    ['三、监督', '三、'],
    ['12.监督', '12.'],
    ['3 、监督', '3 、'],
    ['3.5万元', null],
    ['第十二条规定', '第十二条'],
    ['依照第十二条', null],
    ['依照(三)', null],
    ['监督保障', null],
  ])('of any order: %s', (line, ordinal) => expect(taken(ORDINAL_START, line)).toBe(ordinal));
});

describe('a heading', () => {
  it.each([
    ['予以公开。', '。'],
    ['如下:', ':'],
    ['如下。见附表', null],
  ])('ends no sentence: %s', (line, end) => expect(taken(SENTENCE_END, line)).toBe(end));

  it.each(['', '因政府信息公开工作', '政府信息公开', '信息公开工作', '因信息公开'])(
    'without ordinal may open with “%s”',
    (words) => expect(OPENING_WORDS.test(words)).toBe(true),
  );
  it.each(['本局信息公开', '信息公开申请', '因', '政府'])('without ordinal may not open with %s', (words) =>
    expect(OPENING_WORDS.test(words)).toBe(false),
  );

  it.each([
    ['一、总体情况。本局', ['一、总体情况']],
    ['如下:二 、 主动公开政府信息情况 第二十条', ['二 、 主动公开政府信息情况']],
    ['共3件三、收到和处理政府信息公开申请情况', ['三、收到和处理政府信息公开申请情况']],
    ['四、政府信息公开行政复议、行政诉讼情况', ['四、政府信息公开行政复议、行政诉讼情况']],
    ['四、政府信息公开行政法复议行政诉讼情况', ['四、政府信息公开行政法复议行政诉讼情况']],
    ['五、存在的主要问题及改进情况六、其他需要报告的事项', ['五、存在的主要问题及改进情况', '六、其他需要报告的事项']],
    ['五、信息公开工作存在主要问题及改进措施', ['五、信息公开工作存在主要问题及改进措施']],
    ['十二、总体情况', []],
    ['(二、总体情况', []],
  ])('inside a line: %s', (line, headings) => {
    expect([...line.matchAll(INLINE_HEADING)].map(([, heading]) => heading)).toEqual(headings);
  });
});

describe('the title of a report', () => {
  it.each([
    ['云杉县财政局2023年政府信息公开工作年度报告', '信息公开工作年度报告'],
    ['云杉县财政局信息公开报告', '信息公开报告'],
    ['政务公开工作情况报告', '政务公开工作情况报告'],
    ['信息公开年报', '信息公开年报'],
    ['2023年度报告', '年度报告'],
    ['2023年报告', '年报告'],
    ['信息公开指南', null],
  ])('%s', (line, words) => expect(taken(TITLE_WORDS, line)).toBe(words));
});

describe('a page number', () => {
  it.each([
    '4',
    '- 4 -',
    '— 12 —',
    '第4页',
    '第 4 页',
    '4 页',
    '4/8',
    '4 / 8',
    '第 4 页 共 8 页',
    '第4页，共 18 页',
    '·4·',
  ])('%s is one', (line) => expect(PAGE_NUMBER.test(line)).toBe(true));
  it.each(['第4页至', '共收4', '4件', '页', '-'])('%s is none', (line) => expect(PAGE_NUMBER.test(line)).toBe(false));
});
