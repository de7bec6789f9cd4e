import { describe, expect, it } from 'vitest';
import { isNumberLike, parseNumberCell, type NumberKind } from '../../../../src/lib/core/text/index.ts';

/** A number, or why there is none. */
type Reading = number | 'unreadable' | 'text_only' | 'na_mark' | 'blank';

const read = (raw: string, kind: NumberKind): Reading => {
  const { value, status } = parseNumberCell(raw, kind);
  return value ?? (status as Reading);
};

/** Each spelling as a count, as a yearly change and as an amount in 万元. */
const SPELLINGS: readonly (readonly [string, Reading, Reading, Reading])[] = [
  ['3', 3, 3, 3],
  ['３', 3, 3, 3],
  ['〇', 0, 0, 0],
  ['零', 0, 0, 0],
  ['无', 0, 0, 0],
  ['', 'blank', 'blank', 'blank'],
  ['-', 'na_mark', 'na_mark', 'na_mark'],
  ['——', 'na_mark', 'na_mark', 'na_mark'],
  // A minus and a plus, as they are typed.
  ['-3', 'unreadable', -3, 'unreadable'],
  ['－3', 'unreadable', -3, 'unreadable'],
  ['\u22123', 'unreadable', -3, 'unreadable'],
  ['\ufe633', 'unreadable', -3, 'unreadable'],
  ['–3', 'unreadable', -3, 'unreadable'],
  ['—3', 'unreadable', -3, 'unreadable'],
  ['―3', 'unreadable', -3, 'unreadable'],
  ['‐3', 'unreadable', -3, 'unreadable'],
  ['- 3', 'unreadable', -3, 'unreadable'],
  ['— 3', 'unreadable', -3, 'unreadable'],
  ['-\n3', 'unreadable', -3, 'unreadable'],
  ['--3', 'unreadable', 'unreadable', 'unreadable'],
  ['——3', 'unreadable', 'unreadable', 'unreadable'],
  ['一3', 'unreadable', 'unreadable', 'unreadable'],
  ['+3', 'unreadable', 3, 'unreadable'],
  ['＋3', 'unreadable', 3, 'unreadable'],
  ['+ 3', 'unreadable', 3, 'unreadable'],
  ['±3', 'unreadable', 'unreadable', 'unreadable'],
  ['+-3', 'unreadable', 'unreadable', 'unreadable'],
  ['3-', 'unreadable', 'unreadable', 'unreadable'],
  // A direction in words and arrows.
  ['减3', 'unreadable', -3, 'unreadable'],
  ['减少3', 'unreadable', -3, 'unreadable'],
  ['减少了3项', 'unreadable', -3, 'unreadable'],
  ['减少：3', 'unreadable', -3, 'unreadable'],
  ['净减少3', 'unreadable', -3, 'unreadable'],
  ['较上年减少3', 'unreadable', -3, 'unreadable'],
  ['負3', 'unreadable', -3, 'unreadable'],
  ['负3', 'unreadable', -3, 'unreadable'],
  ['下降3', 'unreadable', -3, 'unreadable'],
  ['↓3', 'unreadable', -3, 'unreadable'],
  ['↓ 3', 'unreadable', -3, 'unreadable'],
  ['▼3', 'unreadable', -3, 'unreadable'],
  ['增3', 'unreadable', 3, 'unreadable'],
  ['增加3', 'unreadable', 3, 'unreadable'],
  ['新增3项', 'unreadable', 3, 'unreadable'],
  ['↑3', 'unreadable', 3, 'unreadable'],
  ['△3', 'unreadable', 'unreadable', 'unreadable'],
  ['▲3', 'unreadable', 'unreadable', 'unreadable'],
  ['(3)', 'unreadable', 'unreadable', 'unreadable'],
  ['（3）', 'unreadable', 'unreadable', 'unreadable'],
  ['（3件）', 'unreadable', 'unreadable', 'unreadable'],
  ['3↓', 'unreadable', 'unreadable', 'unreadable'],
  ['3（减）', 'unreadable', 'unreadable', 'unreadable'],
  ['减-3', 'unreadable', 'unreadable', 'unreadable'],
  ['增/减3', 'unreadable', 'unreadable', 'unreadable'],
  ['增(减)3', 'unreadable', 'unreadable', 'unreadable'],
  ['负增长3', 'unreadable', 'unreadable', 'unreadable'],
  ['未减少3', 'unreadable', 'unreadable', 'unreadable'],
  ['增2减3', 'unreadable', 'unreadable', 'unreadable'],
  // Bounds and estimates.
  ['<5', 'text_only', 'text_only', 'text_only'],
  ['＜5', 'text_only', 'text_only', 'text_only'],
  ['≥5', 'text_only', 'text_only', 'text_only'],
  ['≤ 5', 'text_only', 'text_only', 'text_only'],
  ['~5', 'text_only', 'text_only', 'text_only'],
  ['不足5', 'text_only', 'text_only', 'text_only'],
  ['不到5件', 'text_only', 'text_only', 'text_only'],
  ['不超过5', 'text_only', 'text_only', 'text_only'],
  ['约5', 'text_only', 'text_only', 'text_only'],
  ['近100', 'text_only', 'text_only', 'text_only'],
  ['超过5', 'text_only', 'text_only', 'text_only'],
  ['至少5', 'text_only', 'text_only', 'text_only'],
  ['100余', 'text_only', 'text_only', 'text_only'],
  ['100余件', 'text_only', 'text_only', 'text_only'],
  ['100多', 'text_only', 'text_only', 'text_only'],
  ['100件左右', 'text_only', 'text_only', 'text_only'],
  ['5以上', 'text_only', 'text_only', 'text_only'],
  ['5件以下', 'text_only', 'text_only', 'text_only'],
  ['5+', 'text_only', 'text_only', 'text_only'],
  ['约-3', 'text_only', 'text_only', 'text_only'],
  // Digits beside what may be digits, or no one knows what.
  ['1O', 'unreadable', 'unreadable', 'unreadable'],
  ['l2', 'unreadable', 'unreadable', 'unreadable'],
  ['I5', 'unreadable', 'unreadable', 'unreadable'],
  ['5o', 'unreadable', 'unreadable', 'unreadable'],
  ['1〇', 'unreadable', 'unreadable', 'unreadable'],
  ['十5', 'unreadable', 'unreadable', 'unreadable'],
  ['.5', 'unreadable', 'unreadable', 'unreadable'],
  ['。5', 'unreadable', 'unreadable', 'unreadable'],
  [',5', 'unreadable', 'unreadable', 'unreadable'],
  ['·5', 'unreadable', 'unreadable', 'unreadable'],
  ['/5', 'unreadable', 'unreadable', 'unreadable'],
  ['5/', 'unreadable', 'unreadable', 'unreadable'],
  ['□5', 'unreadable', 'unreadable', 'unreadable'],
  ['□', 'unreadable', 'unreadable', 'unreadable'],
  ['=5', 'unreadable', 'unreadable', 'unreadable'],
  ['¥5', 'unreadable', 'unreadable', 'unreadable'],
  ['5%', 'unreadable', 'unreadable', 'unreadable'],
  ['5成', 'unreadable', 'unreadable', 'unreadable'],
  ['[5]', 'unreadable', 'unreadable', 'unreadable'],
  ['5 1', 'unreadable', 'unreadable', 'unreadable'],
  ['½', 'unreadable', 'unreadable', 'unreadable'],
  ['007', 'unreadable', 'unreadable', 'unreadable'],
  ['5\u0336', 'unreadable', 'unreadable', 'unreadable'],
  ['5\u03366', 'unreadable', 'unreadable', 'unreadable'],
  ['\u202e51', 'unreadable', 'unreadable', 'unreadable'],
  ['5\u200b1', 51, 51, 51],
  // Units.
  ['5件', 5, 5, 'unreadable'],
  ['0件', 0, 0, 0],
  ['5万元', 'unreadable', 'unreadable', 5],
  ['5元', 5, 5, 0.0005],
  ['5。', 5, 5, 5],
  ['_5_', 5, 5, 5],
  ['“5”', 5, 5, 5],
  // Marks behind a figure.
  ['5①', 5, 5, 5],
  ['5 ①', 5, 5, 5],
  ['5\u3000①', 5, 5, 5],
  ['５①②', 5, 5, 5],
  ['5②', 5, 5, 5],
  ['5²', 5, 5, 5],
  ['15¹²', 15, 15, 15],
  ['5₁', 5, 5, 5],
  ['5❶', 5, 5, 5],
  ['5[1]', 5, 5, 5],
  ['5［1］', 5, 5, 5],
  ['5〔1〕', 5, 5, 5],
  ['5【注1】', 5, 5, 5],
  ['5注1', 5, 5, 5],
  ['5 注①', 5, 5, 5],
  ['5注', 5, 5, 5],
  ['5（注1）', 5, 5, 5],
  ['5（注）', 5, 5, 5],
  ['5*', 5, 5, 5],
  ['5※', 5, 5, 5],
  ['0①', 0, 0, 0],
  ['-5①', 'unreadable', -5, 'unreadable'],
  ['/①', 'na_mark', 'na_mark', 'na_mark'],
  ['①', 'unreadable', 'unreadable', 'unreadable'],
  ['⁵', 'unreadable', 'unreadable', 'unreadable'],
  ['①5', 'unreadable', 'unreadable', 'unreadable'],
  ['⑤件', 'unreadable', 'unreadable', 'unreadable'],
  ['5(1)', 'unreadable', 'unreadable', 'unreadable'],
];

describe.each(['count', 'change', 'amount'] as const)('the spellings of a figure in a column of kind %s', (kind) => {
  it.each(SPELLINGS.map((row) => [row[0], { count: row[1], change: row[2], amount: row[3] }[kind]] as const))(
    '%j is %j',
    (raw, reading) => expect(read(raw, kind)).toBe(reading),
  );
});

it('a mark behind a figure is kept apart from it, in the order of print', () => {
  expect(parseNumberCell('5①')).toEqual({ value: 5, status: 'reported', marks: ['①'] });
  expect(parseNumberCell('15 [2]*')).toEqual({ value: 15, status: 'reported', marks: ['[2]', '*'] });
});

it('spellings of figures are told from words, so that a row keeps its columns', () => {
  for (const text of ['〇', '零', '□', '-3', '–3', '减少3', '↓3', '<5', '不足5', '100余件', '5①'])
    expect([text, isNumberLike(text)]).toEqual([text, true]);
  for (const text of ['一', '三', '总计', '减少', '近三年', '3.其他'])
    expect([text, isNumberLike(text)]).toEqual([text, false]);
});
