import { describe, expect, it } from 'vitest';
import { findAppealParts } from '../../../../src/lib/core/extract/appeal-parts.ts';
import { joinBlocks } from '../../../../src/lib/core/extract/stream.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const FIVE = OUTCOMES.join(' ');
const numbers = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => String(from + at)).join(' ');
const IN_ORDER = numbers(1, 15);

function read(...lines: string[]): string | null {
  const document = readTextBlocks(lines.join('\n'));
  const cells = findAppealParts(joinBlocks(document), document, 0);
  return cells?.map(({ text }) => text).join(' ') ?? null;
}

describe('Table 4 in running text', () => {
  const review = ['（一）行政复议', FIVE, numbers(1, 5)];

  it('as the table of the reviews and that of both suits', () => {
    expect(read(...review, '（二）行政诉讼', '未经复议直接起诉 复议后起诉', FIVE, FIVE, numbers(6, 10))).toBe(IN_ORDER);
    const turned = `${numbers(11, 5)} ${numbers(6, 5)}`;
    expect(read(...review, '（二）行政诉讼', '复议后起诉 未经复议直接起诉', FIVE, FIVE, turned)).toBe(IN_ORDER);
  });

  it('as no two tables where the review is one of two parts side by side', () => {
    const pair = ['行政诉讼 行政复议', '未经复议直接起诉', FIVE, FIVE, numbers(1, 10)];
    expect(read(...pair, '复议后起诉', FIVE, numbers(11, 5))).toBeNull();
  });

  it.each([
    ['行政复议 行政诉讼\n未经复议直接起诉 复议后起诉', [0, 1, 2]],
    ['未经复议直接起诉 复议后起诉 行政复议', [1, 2, 0]],
  ])('with the outcomes down and the parts across: %s', (heads, printed) => {
    const rows = OUTCOMES.map((label, at) => [label, ...printed.map((part) => part * 5 + at + 1)].join(' '));
    expect(read('类别', heads, ...rows)).toBe(IN_ORDER);
  });

  it('as nothing where one of the parts across has no name', () => {
    const rows = OUTCOMES.map((label) => `${label} 1 2 3`);
    expect(read('行政复议 行政诉讼 复议后起诉', ...rows)).toBeNull();
  });
});

describe('heads over the parts of Table 4', () => {
  const rows = (...printed: number[]) =>
    OUTCOMES.map((label, at) => [label, ...printed.map((part) => part * 5 + at + 1)].join(' '));

  it('that are read in the order of no table tell nothing', () => {
    expect(read('行政诉讼', '类别 行政复议', '未经复议直接起诉 复议后起诉', ...rows(0, 1, 2))).toBeNull();
    expect(read('行政诉讼', '未经复议直接起诉 复议后起诉', '类别 行政复议', ...rows(0, 1, 2))).toBeNull();
    expect(read('未经复议直接起诉 行政复议 复议后起诉', ...rows(1, 0, 2))).toBeNull();
  });
});
