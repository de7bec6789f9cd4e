/** Heads of the columns of Tables 3 and 4 where they are read one after another. */

const spaced = (words: string): string => [...words].join('\\s*');

/** The seven heads of Table 3, a group each in the order of the form, the one over five of them, and their subtotal; for squashed text. */
export const REQUEST_HEADS =
  /(自然人)|(商业企业)|(科研机构)|(社会公?益?组织)|(法律服务(?:机构)?)|((?<!或|和|及|第.)其他(?!组织|法律[、行]|对外))|([总合]计)|(法人[或和及]其他组织)|(小计)/gu;

/** The outcomes of Table 4, a group each in the order of the form. */
export const LOOSE_APPEAL_OUTCOMES = new RegExp(
  [...['结果维持', '结果纠正', '其他结果', '尚未审结'].map(spaced), '[总合]\\s*计']
    .map((label) => `(${label})`)
    .join('|'),
  'gu',
);

/** The parts of Table 4 and the head over two of them; 行政复议、行政诉讼 is the name of the whole. */
export const LOOSE_APPEAL_PARTS = {
  review: new RegExp(`${spaced('行政复议')}(?!\\s*[、,和及]|行政诉讼)`, 'gu'),
  suit: new RegExp(`(?<![、,和及]\\s*|行政复议)${spaced('行政诉讼')}`, 'gu'),
  direct: new RegExp(spaced('未经复议'), 'gu'),
  after: new RegExp(spaced('复议后'), 'gu'),
} as const;
