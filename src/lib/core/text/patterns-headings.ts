/** Headings of the report, as they are recognised in tidied text. */

export type SectionName = 'overview' | 'proactive' | 'requests' | 'appeals' | 'problems' | 'other';

/** Statutory sections in the order of the form, by the words that no other heading has; compared after squashing. */
export const SECTION_WORDS: readonly { key: SectionName; words: RegExp; official: string }[] = [
  { key: 'overview', words: /总体情况|概述|工作开展情况/u, official: '总体情况' },
  { key: 'proactive', words: /主动公开政[府务](?:信息|政府)/u, official: '主动公开政府信息情况' },
  { key: 'requests', words: /收到和处理|依申请公开.*情况/u, official: '收到和处理政府信息公开申请情况' },
  {
    key: 'appeals',
    words: /行政法?复议.*诉讼|复议和?诉讼/u,
    official: '政府信息公开行政复议、行政诉讼情况',
  },
  {
    key: 'problems',
    words: /(?:存在|主要).{0,4}问题|问题及?.{0,2}改进|改进(?:情况|措施)/u,
    official: '存在的主要问题及改进情况',
  },
  { key: 'other', words: /其他需要报告|其他报告|需要报告的其他/u, official: '其他需要报告的事项' },
];

/** A heading of the first order: 一、 … or 第一部分 …; nothing that ends like a sentence. */
export const FIRST_ORDER = /^(?:[一二三四五六七八九十]{1,3} ?[、.,]|第[一二三四五六七八九十]部分)/u;
/** A heading of the second order, (一) …, which opens a part of a section. */
export const SECOND_ORDER = /^\([一二三四五六七八九十]{1,3}\)/u;
export const SENTENCE_END = /[。;；:：!?]$/u;

/** What may stand before the words of a section in a heading without ordinal. */
export const OPENING_WORDS = /^(?:因?(?:政府)?信息公开(?:工作)?)?$/u;

/** An official heading standing inside a longer line; the break goes before the ordinal. */
export const INLINE_HEADING =
  /(?:^|(?<=[^一二三四五六七八九十、(]))([一二三四五六七]\s*、\s*(?:总体情况|主动公开政[府务]信息情况|收到和处理政府信息公开申请情况|政府信息公开行政法?复议、?行政诉讼情况|(?:信息公开工作)?存在的?主要问题及(?:改进情况|改进措施|明年工作计划)|其他需要报告的事项))/gu;

/** A line that can be the title of an annual report. */
export const TITLE_WORDS = /(?:信息|政务)公开.{0,8}(?:年度?报告|年报|报告)|年度?报告|年报/u;

/** A page number at the head or foot of a page: - 4 -, 第 4 页 共 8 页, 4/8. */
export const PAGE_NUMBER =
  /^(?:第 ?|页码 ?[:：]? ?|(?:page|p\.?) ?)?[-—–~·\s]{0,4}\d{1,3} ?(?:页)?(?: ?(?:[/,，]|of) ?(?:共 ?)?\d{1,3} ?(?:页)?| ?共 ?\d{1,3} ?页)?[-—–~·\s]{0,4}$/iu;
/** The same where nothing else can be meant: a number between strokes on a line of its own, or with 页. */
export const PAGE_LINE_ALONE = /^(?:[-—–~·] ?\d{1,3} ?[-—–~·]|第 ?\d{1,3} ?页(?:[ ,，/]{0,2}共 ?\d{1,3} ?页)?)$/u;

/** A line or label that begins with an ordinal of its own: it goes on with nothing. */
export const ORDINAL_START =
  /^(?:\( ?[一二三四五六七八九十\d]{1,3} ?\)|[一二三四五六七八九十]{1,3} ?[、.]|\d{1,2} ?[、.](?!\d)|第[一二三四五六七八九十]+[条部章节])/u;
