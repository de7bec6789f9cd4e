import { describe, expect, it } from 'vitest';
import {
  FIGURE_WORD,
  LOOSE_APPEAL_VALUE,
  LOOSE_APPEAL_WORDS,
  LOOSE_ARTICLE_ITEM,
  LOOSE_PROACTIVE_END,
  LOOSE_PROACTIVE_ROWS,
  requestLabelPattern,
  STATED_DOCUMENTS,
  VALUE_RUN,
  VALUE_TOKEN,
} from '../../../../src/lib/core/text/patterns-loose.ts';

const matches = (pattern: RegExp, text: string): string[] => [...text.matchAll(pattern)].map(([match]) => match);

describe('the figures behind a label', () => {
  it.each([
    ['3 0 0 12 自然人', '3 0 0 12'],
    [' | 3 | / | 1,204件 | 3.5 万元', ' | 3 | / | 1,204件 | 3.5 万元'],
    ['无 不适用 —— - 3', '无 不适用 —— - 3'],
    ['+3 -2', '+3 -2'],
    ['无效 3', undefined],
    ['自然人3', undefined],
    ['3 4.其他', '3'],
    ['3 4、 其他', '3'],
    ['3 2023年', '3'],
    ['3 12 日', '3'],
    ['3 13、5', '3'],
  ])('%s', (text, run) => {
    VALUE_RUN.lastIndex = 0;
    expect(VALUE_RUN.exec(text)?.[0]).toBe(run);
  });

  it.each([
    ['3 0 1,204 件', ['3', '0', '1,204 件']],
    ['-3 +2 /', ['-3', '+2', '/']],
    ['——3-', ['——', '3', '-']],
    ['3亿元 4.其他', ['3亿元']],
    ['无意 无', ['无']],
  ])('one by one: %s', (text, tokens) => expect(matches(VALUE_TOKEN, text)).toEqual(tokens));
});

describe('the label of a row of Table 3 in running text', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', '一、本年新收政府信息公开申请数量 3', ['一、本年新收政府信息公开申请数量']],
    ['一、本年新收政府信息公开申请数量', '本年新收政府\n信息公开 申请数量3', ['本年新收政府\n信息公开 申请数量']],
    ['（一）予以公开', '三、办理结果 (一) 予以公开 3 ( 一 )予以公开', ['(一) 予以公开', '( 一 )予以公开']],
    [
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '(二)部分公开(区分处理的)3',
      ['(二)部分公开(区分处理的)'],
    ],
    ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '(二)部分公开 3', ['(二)部分公开']],
    [
      '3.危及“三安全一稳定”',
      '3.危及“三安全一稳定”3、危及三安全一稳定',
      ['3.危及“三安全一稳定”', '3、危及三安全一稳定'],
    ],
    ['3.其他', '其他 3 3.其他 0 3.其他组织', ['3.其他']],
    ['（七）总计', '总计 3 (七)总计 4 (七) 总计数', ['(七)总计']],
    ['（六）其他处理', '其他处理3', ['其他处理']],
  ])('%s in %s', (label, text, found) => expect(matches(requestLabelPattern(label), text)).toEqual(found));
});

describe('Table 2 in running text', () => {
  it.each([
    ['第二十条第(一)项', ['一']],
    ['第 二 十 条 第 ( 五 ) 项 第二十条第六项', ['五', '六']],
    ['第十条第(一)项', []],
  ])('the items of %s', (text, items) =>
    expect([...text.matchAll(LOOSE_ARTICLE_ITEM)].map(([, item]) => item)).toEqual(items),
  );

  it('its rows, by item', () => {
    const text = '规章 规 范性文件 行政许可 其他对外管理服务事项 行政处罚 行政强制 行政事业性\n收费 政府集中采购';
    expect(LOOSE_PROACTIVE_ROWS.map(({ item, label }) => [item, ...matches(label, text)])).toEqual([
      ['一', '规章'],
      ['一', '规 范性文件'],
      ['五', '行政许可'],
      ['五', '其他对外管理服务事项'],
      ['六', '行政处罚'],
      ['六', '行政强制'],
      ['八', '行政事业性\n收费'],
      ['九', '政府集中采购'],
    ]);
  });

  it.each([
    ['三、收到和处理', true],
    ['收 到 和 处 理', true],
    ['本年新收', true],
    ['本 年 新 收', true],
    ['申请人情况', true],
    ['申 请 人 情 况', true],
    ['行政许可', false],
  ])('ends where the text says %s: %s', (text, end) => expect(LOOSE_PROACTIVE_END.test(text)).toBe(end));
});

describe('Table 4 in running text', () => {
  it.each([
    ['未经复议直接起诉', true],
    ['未 经 复 议', true],
    ['复议后起诉', true],
    ['复议后诉', true],
    ['复 议 后 起 诉', true],
    ['结果维持', true],
    ['结 果 维 持', true],
    ['结果', false],
  ])('opens with %s: %s', (text, opens) => expect(LOOSE_APPEAL_WORDS.test(text)).toBe(opens));

  it.each(['3', '1,204', '3件', '3 件', '/', '///', '/'.repeat(15), '-', '——', '无', '不适用'])(
    '%s can be a figure',
    (text) => expect(LOOSE_APPEAL_VALUE.test(text)).toBe(true),
  );
  it.each(['0451-123', '3件案', '////', '---', '有无', '无效', '不适用于', '共3件'])('%s cannot', (text) =>
    expect(LOOSE_APPEAL_VALUE.test(text)).toBe(false),
  );
});

describe('documents that a narrative counts', () => {
  it.each([
    ['制发规范性文件3件', 'issued', ['3']],
    ['出台行政规范性文件共12份', 'issued', ['12']],
    ['制定的行政规范性文件3个', 'issued', ['3']],
    ['制发规范性文件,共3件', 'issued', []],
    ['制发规范性文件3次', 'issued', []],
    ['废止规范性文件2件', 'repealed', ['2']],
    ['失效的行政规范性文件2件', 'repealed', ['2']],
    ['现行有效行政规范性文件共计40件', 'in_force', ['40']],
  ])('%s', (text, column, counts) =>
    expect(
      STATED_DOCUMENTS.map((stated) => [stated.column, [...text.matchAll(stated.pattern)].map(([, count]) => count)]),
    ).toEqual(['issued', 'repealed', 'in_force'].map((name) => [name, name === column ? counts : []])),
  );
});

describe('a word in a line of figures', () => {
  it.each([
    '3',
    '-2',
    '1,204',
    '3件',
    '251.5万元',
    '5*',
    '5[1]',
    '5(含上年2件)',
    '5注1',
    '〇',
    '/',
    '无',
    'O',
    'l2',
    "2'345",
  ])('%s is a cell', (word) => expect(FIGURE_WORD.test(word)).toBe(true));
  it.each(['3.其他', '(1)属于国家秘密', '2023年', '(一)', '规章', '2024-01-20', '5件(2'])('%s is none', (word) =>
    expect(FIGURE_WORD.test(word)).toBe(false),
  );
});
