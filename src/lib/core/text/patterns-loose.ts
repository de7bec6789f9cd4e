/** Labels of the tables inside running text, where cells may have no separators. All for normalised text. */

const spaced = (words: string): string =>
  [...words].map((character) => character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')).join('\\s*');

const UNIT = '(?:\\s?(?:件|条|宗|项|亿元|万元|元))?';
/** Longer than any row of figures run together; a bound keeps hostile strings of digits cheap. */
const DIGITS = '[\\d.,]{0,80}';
/** Neither part of a date nor the ordinal of the words behind it (3.其他), nor the first of several numbers (3、5), nor one with letters in it. */
const NO_FIGURE = `${DIGITS}\\s?(?:[年月日]|、\\s?\\d)|[.、]\\s*\\p{Script=Han}|${DIGITS}(?:[OoIl]|['’]\\d)`;
const NUMBER = `[+-]?\\d(?:${DIGITS}\\d)?(?!\\d)${UNIT}(?!${NO_FIGURE})`;
/** Letters that a reader of pictures takes for digits: a figure stands there, and nobody knows which. */
const CONFUSED = '(?<![\\p{L}\\d])\\d{0,6}[OoIl][\\dOoIl]{0,6}(?![\\p{L}\\d])';
const MARK = `[/／—–]+|-+(?!\\d)|〇|无(?!\\p{Script=Han})|不适用|${CONFUSED}`;

/** The figures right behind a label: numbers and marks, apart or run together, until the next word. */
export const VALUE_RUN = new RegExp(`[\\s|]*(?::[\\s|]*)?(?:${NUMBER}|${MARK})(?:[\\s|]*(?:${NUMBER}|${MARK}))*`, 'uy');
export const VALUE_TOKEN = new RegExp(`${NUMBER}|${MARK}`, 'gu');

/** A word of a line that holds nothing but figures: one with a mark, a remark or a stray sign beside its digits is a cell too. */
export const FIGURE_WORD = new RegExp(
  `^(?:${MARK}|[^\\d\\p{Script=Han}]{0,2}\\d[\\d.,'’]*(?:[件条宗项个次份]|亿?万?元)?[^\\d\\p{Script=Han}]?(?:注\\d?|[([【][^\\s)\\]】]{1,9}[)\\]】])?)$`,
  'u',
);

/** The number of a row before its label, with the names of its groups between them. */
export const ROW_NUMBER_BEFORE = /(?:^|[\s|])(\d{1,2})[\s|]+[^\d]*$/u;

/** Ordinals that stand before a row label of Table 3 and must not be taken for a figure. */
const ORDINAL =
  '(?:\\(\\s*[一二三四五六七\\d]\\s*\\)\\s*|[一二三四]\\s*、\\s*|(?<!\\d)\\d\\s*[.、]\\s*|\\d[.、](?!\\s))';

/** A row label of Table 3 anywhere in the text, with its ordinal where it has one; `label` is the official one without. */
export function requestLabelPattern(label: string): RegExp {
  const bare = label.normalize('NFKC').replace(/^(?:\([一二三四五六七]\)|[一二三四]、|\d\.)/u, '');
  const words = bare.replace(/[(（].*$/u, '');
  const rest = bare.length > words.length ? '(?:\\s*\\([^)]{0,60}\\))?' : '';
  // 其他 and 总计 are everywhere: only their ordinals make them rows.
  const ordinal = words.length <= 2 ? ORDINAL : `${ORDINAL}?`;
  const body = [...words]
    .map((character) => (/[\p{P}\s]/u.test(character) ? `[\\p{P}\\s]*` : spaced(character)))
    .join('\\s*');
  const end = words.length <= 2 ? '(?![\\s]*\\p{Script=Han})' : '';
  return new RegExp(`${ORDINAL.length > 0 ? ordinal : ''}${body}${rest}${end}`, 'gu');
}

export const LOOSE_ARTICLE_ITEM = /第\s*二\s*十\s*条\s*第\s*\(?\s*([一二三四五六七八九十])\s*\)?\s*项/gu;

/** Row labels of Table 2 inside running text, by item. */
export const LOOSE_PROACTIVE_ROWS: readonly { item: string; label: RegExp }[] = (
  [
    ['一', '规章'],
    ['一', '规范性文件'],
    ['五', '行政许可'],
    ['五', '其他对外管理服务事项'],
    ['六', '行政处罚'],
    ['六', '行政强制'],
    ['八', '行政事业性收费'],
    ['九', '政府集中采购'],
  ] as const
).map(([item, label]) => ({ item, label: new RegExp(spaced(label), 'gu') }));

/** Where Table 2 ends in running text. */
export const LOOSE_PROACTIVE_END = /收\s*到\s*和\s*处\s*理|本\s*年\s*新\s*收|申\s*请\s*人\s*情\s*况/u;
/** Words that open Table 4 in running text. */
export const LOOSE_APPEAL_WORDS = /未\s*经\s*复\s*议|复\s*议\s*后\s*起?\s*诉|结\s*果\s*维\s*持/u;
/** What can be a figure of Table 4 in running text; a telephone number or a line of dashes cannot. */
export const LOOSE_APPEAL_VALUE = /^(?:\d[\d,]*\s?[件条宗]?|\/{1,3}|\/{15}|[-—–]{1,2}|无|不适用)$/u;

const DOCUMENTS = '(?:的|行政)*规范性文件';
const COUNTED = '[^\\d。;,，；]{0,6}(\\d{1,6})[件份个]';

/** How a narrative counts normative documents; for text without white space. */
export const STATED_DOCUMENTS: readonly { column: 'issued' | 'repealed' | 'in_force'; pattern: RegExp }[] = [
  { column: 'issued', pattern: new RegExp(`(?:制发|出台|印发|制定)${DOCUMENTS}${COUNTED}`, 'gu') },
  { column: 'repealed', pattern: new RegExp(`(?:废止|失效)${DOCUMENTS}${COUNTED}`, 'gu') },
  { column: 'in_force', pattern: new RegExp(`现行有效${DOCUMENTS}${COUNTED}`, 'gu') },
];

const APPEAL_LABELS = ['结果维持', '结果纠正', '其他结果', '尚未审结'].map(spaced).concat('[总合]\\s*计');
const APPEAL_COLON = '(?:\\s*\\(?\\s*件\\s*\\)?)?[\\s|:,;、]*';
const APPEAL_FIGURE = '(?:\\d[\\d,]*|[/—–-]{1,3}|无|〇)(?![\\d.])';

/** The five labels of one part of Table 4 behind one another. */
export const APPEAL_PART_HEADER = new RegExp(APPEAL_LABELS.join(APPEAL_COLON), 'gu');
/** The same five with their figures between them; a group each. */
export const APPEAL_PART_LIST = new RegExp(
  APPEAL_LABELS.map((label) => `${label}${APPEAL_COLON}(${APPEAL_FIGURE})?\\s*件?[\\s|:,;、]*`).join(
    '(?:\\d\\s*[.、]\\s*|\\(\\s*[一二三四五\\d]\\s*\\)\\s*)?',
  ),
  'gu',
);
/** The five labels in rows of their own, each with the figures of three parts; a group for each figure. */
export const APPEAL_PARTS_ACROSS = new RegExp(
  APPEAL_LABELS.map((label) => `${label}${APPEAL_COLON}${`(${APPEAL_FIGURE})\\s*件?[\\s|]+`.repeat(3)}`).join(''),
  'gu',
);
/** Figures of one part behind its labels. */
export const APPEAL_PART_VALUES = new RegExp(`[\\s|:]*((?:${APPEAL_FIGURE}\\s?件?(?:[\\s|]+|$))+)`, 'uy');
export const APPEAL_PART_VALUE = new RegExp(APPEAL_FIGURE, 'gu');
/** The names of the three parts, in the order of the form; 行政复议、行政诉讼 is the name of the whole. */
export const APPEAL_PART_NAMES: readonly RegExp[] = [
  new RegExp(`${spaced('行政复议')}(?!\\s*(?:[、,和及]|法)?\\s*行\\s*政\\s*诉\\s*讼)`, 'gu'),
  new RegExp(spaced('未经复议'), 'gu'),
  new RegExp(spaced('复议后'), 'gu'),
];
