import { describe, expect, it } from 'vitest';
import {
  ALL_CONCLUDED,
  COUNT_AT_END,
  DIGIT_RUN,
  DOCUMENT_CLAIMS,
  FEE_STATEMENT,
  FORM_INSTRUCTIONS,
  HEADING_ORDINAL,
  NATURAL_CLAIM,
  NO_OUTCOME,
  NO_REQUESTS,
  NO_REVIEW,
  NO_SUIT,
  NOTICE_WORDS,
  ORGANISATION_CLAIM,
  OTHER_YEAR_WORDS,
  OUTCOME_CLAIMS,
  PART_WORDS,
  PARTS_CLAIM,
  PERIOD_CLAIM,
  PERIOD_CONTEXT,
  REQUEST_CONTEXT,
  REQUESTS_CARRIED,
  REQUESTS_CONCLUDED,
  REQUESTS_RECEIVED,
  REVIEW_CLAIM,
  ROW_ORDINAL,
  SENTENCE_BREAK,
  SHARE_CLAIM,
  SHARE_CONTEXT,
  SUBTOTAL_WORDS,
  SUIT_CLAIM,
  YEAR_IN_TEXT,
  YEAR_QUOTED_AFTER,
  YEAR_QUOTED_BEFORE,
  YUAN_WITHOUT_WAN,
} from '../../../../src/lib/core/text/patterns-narrative.ts';

/** The first group of every place that any of the patterns takes. */
const counts = (patterns: readonly RegExp[], text: string): (string | undefined)[] =>
  patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, count]) => count));

describe('words of cells and headings', () => {
  it.each([
    [NOTICE_WORDS, '征收公告1', true],
    [NOTICE_WORDS, '征收1', false],
    [ROW_ORDINAL, '三本年度办理结果', true],
    [ROW_ORDINAL, '本年第三', false],
    [YUAN_WITHOUT_WAN, '30元', true],
    [YUAN_WITHOUT_WAN, '3万元', false],
    [YUAN_WITHOUT_WAN, '3亿元', false],
    [FEE_STATEMENT, '未收取信息处理费', true],
    [FEE_STATEMENT, '未收取费用', false],
    [SUBTOTAL_WORDS, '(七)总计', false],
    [SUBTOTAL_WORDS, '小计', true],
    [FORM_INSTRUCTIONS, '(该部分以表格形式报告)', true],
    [FORM_INSTRUCTIONS, '请按照以下格式', true],
    [FORM_INSTRUCTIONS, '请按下列格式', true],
    [FORM_INSTRUCTIONS, '本部分填写', true],
    [FORM_INSTRUCTIONS, '请按时公开', false],
    [REQUEST_CONTEXT, '申请', true],
    [PERIOD_CONTEXT, '统计期限自', true],
    [PERIOD_CONTEXT, '统计自', false],
  ])('%s finds its words in %s: %s', (pattern, text, found) => expect(pattern.test(text)).toBe(found));

  it.each([
    ['三、收到和处理', '三'],
    ['十二.其他', '十二'],
    ['第三部分', '三'],
    ['见第三部分', undefined],
    ['三类', undefined],
  ])('the ordinal of %s', (heading, ordinal) => expect(HEADING_ORDINAL.exec(heading)?.[1]).toBe(ordinal));

  it.each([
    ['全年主动公开信息1,204条', '1,204条'],
    ['收到申请二十三件', '二十三件'],
    ['收到申请30余件,均已办结', '30余件'],
    ['收到申请3件,答复2件', '2件'],
    ['收到申请若干', undefined],
  ])('the last count of %s', (clause, count) => expect(COUNT_AT_END.exec(clause)?.[1]).toBe(count));
});

describe('counts of the narrative', () => {
  it.each([
    ['收到政府信息公开申请12件', ['12']],
    ['受理申请共计12件', ['12']],
    ['新收到公民、法人提出的申请十二件', ['十二']],
    ['收到申请1,204余件', ['1,204']],
    ['接到12件申请', ['12']],
    ['收到各类12件政府信息公开申请', ['12']],
    ['收到12件政府信息公开申请1件', ['12']],
    ['收到12件建议', []],
    ['收到。申请12件', []],
    ['收到申请,12件', []],
  ])('of requests received: %s', (text, found) => expect(counts(REQUESTS_RECEIVED, text)).toEqual(found));

  it.each([
    [REQUESTS_CONCLUDED, '办结12件', ['12']],
    [REQUESTS_CONCLUDED, '按时答复申请人12件', ['12']],
    [REQUESTS_CARRIED, '结转下年度继续办理的申请共3件', ['3']],
    [REQUESTS_CARRIED, '转下年度3件', []],
    [[NATURAL_CLAIM], '自然人申请5件', ['5']],
    [[NATURAL_CLAIM], '自然人5件', ['5']],
    [[NATURAL_CLAIM], '企业5件', []],
    [[ORGANISATION_CLAIM], '法人或其他组织申请5件', ['5']],
    [[ORGANISATION_CLAIM], '法人5件', ['5']],
    [[ORGANISATION_CLAIM], '企业5件', []],
    [[REVIEW_CLAIM], '行政复议案件2件', ['2']],
    [[REVIEW_CLAIM], '行政复议2起', ['2']],
    [[REVIEW_CLAIM], '行政诉讼2起', []],
    [[SUIT_CLAIM], '行政诉讼案件2件', ['2']],
    [[SUIT_CLAIM], '行政诉讼2起', ['2']],
    [[SUIT_CLAIM], '行政复议2起', []],
  ])('%s in %s', (patterns, text, found) => expect(counts(patterns, text)).toEqual(found));

  it.each([
    ['予以公开的7件', ['granted']],
    ['部分公开7件', ['partially_granted']],
    ['不予公开的共7件', ['refused']],
    ['无法提供7件', ['unavailable']],
    ['不予处理7件', ['not_processed']],
    ['其他处理的7件', ['other']],
    ['公开7件', []],
  ])('an outcome: %s', (text, at) =>
    expect(
      OUTCOME_CLAIMS.filter(({ pattern }) => counts([pattern], text).includes('7')).map((claim) => claim.at),
    ).toEqual(at),
  );

  it.each([
    ['制发规范性文件7件', ['normative_docs_issued']],
    ['印发行政规范性文件共7件', ['normative_docs_issued']],
    ['出台7件行政规范性文件', ['normative_docs_issued']],
    ['制定了7件行规范性文件', ['normative_docs_issued']],
    ['废止规范性文件7件', ['normative_docs_repealed']],
    ['废止失效行政规范性文件7件', ['normative_docs_repealed']],
    ['现行有效的行政规范性文件7件', ['normative_docs_in_force']],
    ['现行有效规范性文件件数7件', ['normative_docs_in_force']],
    ['现行有效7件', ['normative_docs_in_force']],
    ['转发规范性文件7件', []],
  ])('of documents: %s', (text, at) =>
    expect(
      DOCUMENT_CLAIMS.filter(({ pattern }) => counts([pattern], text).includes('7')).map((claim) => claim.at),
    ).toEqual(at),
  );
});

describe('who says what of the counts', () => {
  it.each([
    [PART_WORDS, '其中网上申请', true],
    [PART_WORDS, '共收到申请', false],
    [OTHER_YEAR_WORDS, '比上年增加', true],
    [OTHER_YEAR_WORDS, '上年度受理', true],
    [OTHER_YEAR_WORDS, '上年受理', true],
    [OTHER_YEAR_WORDS, '上年结转', false],
    [OTHER_YEAR_WORDS, '本年受理', false],
    [NO_REQUESTS, '未收到申请', true],
    [NO_REQUESTS, '没有收到过政府信息公开申请', true],
    [NO_REQUESTS, '未收到投诉,申请3件', false],
    [NO_REQUESTS, '收到申请', false],
    [ALL_CONCLUDED, '均已办结', true],
    [ALL_CONCLUDED, '全部按期答复', true],
    [ALL_CONCLUDED, '办结率100%', true],
    [ALL_CONCLUDED, '办结率达100%', true],
    [ALL_CONCLUDED, '办结率达到100%', true],
    [ALL_CONCLUDED, '均已受理,办结3件', false],
    [ALL_CONCLUDED, '办结率90%', false],
    [NO_OUTCOME, '未予以公开', true],
    [NO_OUTCOME, '没有需要不予公开', true],
    [NO_OUTCOME, '没有,不予公开', false],
    [NO_OUTCOME, '公开和部分公开', true],
    [NO_OUTCOME, '公开或公开', true],
    [NO_OUTCOME, '信息总数', true],
    [NO_OUTCOME, '信息数', true],
    [NO_OUTCOME, '未受理', false],
    [NO_OUTCOME, '予以公开', false],
    [NO_REVIEW, '未发生行政复议', true],
    [NO_REVIEW, '无行政复议', true],
    [NO_REVIEW, '没有因政府信息公开引起的行政复议', true],
    [NO_REVIEW, '无投诉,行政复议1件', false],
    [NO_SUIT, '未发生行政诉讼', true],
    [NO_SUIT, '无行政诉讼', true],
    [NO_SUIT, '没有因政府信息公开引起的行政诉讼', true],
    [NO_SUIT, '无投诉,行政诉讼1件', false],
    [SHARE_CONTEXT, '办结', true],
    [SHARE_CONTEXT, '面积', false],
  ])('%s in %s: %s', (pattern, text, found) => expect(pattern.test(text)).toBe(found));

  it.each([
    ['占比30%', ['30']],
    ['占申请总数的33.3%', ['33.3']],
    ['占比为12.25%', ['12.25']],
    ['占30%,占70%', ['30', '70']],
    ['达30%', []],
    ['占。30%', []],
  ])('a share: %s', (text, shares) => expect(counts([SHARE_CLAIM], text)).toEqual(shares));
});

describe('years and periods', () => {
  it('every year of a text', () =>
    expect(counts([YEAR_IN_TEXT], '2023年与2022年,1999年,2021')).toEqual(['2023', '2022']));

  it.each([
    ['《云杉县', true],
    ['〔', true],
    ['自', true],
    ['截至', true],
    ['《条例》', false],
    ['来自本局', false],
    ['从前', false],
    ['截至昨日', false],
    ['始于去岁', false],
    ['始于', true],
    ['从', true],
  ])('%s before a year quotes it: %s', (text, quoted) => expect(YEAR_QUOTED_BEFORE.test(text)).toBe(quoted));

  it.each([
    ['以来', true],
    ['修订', true],
    ['底前', true],
    ['本局修订', false],
  ])('%s behind a year quotes it: %s', (text, quoted) => expect(YEAR_QUOTED_AFTER.test(text)).toBe(quoted));

  it.each([
    ['2023年1月1日至2023年12月31日', ['2023', '1', '1', '2023', '12', '31']],
    ['2023年01月01日起至12月31日', ['2023', '01', '01', undefined, '12', '31']],
    ['2023年1月1日—2024年1月1日', ['2023', '1', '1', '2024', '1', '1']],
    ['1923年1月1日至12月31日', undefined],
    ['2023年1月1日,12月31日', undefined],
  ])('the period %s', (text, parts) => expect(PERIOD_CLAIM.exec(text)?.slice(1)).toEqual(parts));

  it.each([
    ['本报告由六个部分组成', '六'],
    ['分为总体情况等6大部分', '6'],
    ['包括6部分', '6'],
    ['分六个部分', '六'],
    ['由总体情况。六个部分', undefined],
    ['六个部分', undefined],
  ])('the parts that %s', (text, parts) => expect(PARTS_CLAIM.exec(text)?.[1]).toBe(parts));
});

it('a text breaks behind its sentences', () => {
  expect('一。二;三!四?五\n六,七'.split(SENTENCE_BREAK)).toEqual(['一。', '二;', '三!', '四?', '五\n', '六,七']);
});

it('figures are masked, Chinese ones where a counter follows', () => {
  expect('收到1,204.5件、占30%、三十二件、一定'.replace(DIGIT_RUN, '#')).toBe('收到#件、占#、#件、一定');
});
