import { describe, expect, it } from 'vitest';
import { areTwoReports, splitPage } from '../../../../../src/lib/core/reading/pdf/columns.ts';
import type { Glyph, PageContent, Segment } from '../../../../../src/lib/core/reading/pdf/page.ts';

const SIZE = 10;
const write = (text: string, left: number, baseline: number): Glyph[] =>
  [...text].map((sign, index) => ({
    text: sign,
    left: left + index * SIZE,
    right: left + (index + 1) * SIZE,
    top: baseline - 8,
    bottom: baseline + 1.5,
    baseline,
    size: SIZE,
  }));

function page(lines: readonly (readonly [left: number, text: string])[], across: Segment[] = []): PageContent {
  const glyphs = lines.flatMap(([left, text], index) => write(text, left, 20 + (index >> 1) * 20));
  return { glyphs, across, down: [], hidden: 0, grounds: [], covers: [], pictures: [], width: 800, height: 600 };
}
const SENTENCE = '本年度各项公开工作按计划完成内容及时更新';
const columns = (left: string, right: string): [number, string][] => [
  [100, left],
  [450, right],
  ...[1, 2, 3].flatMap((): [number, string][] => [
    [100, SENTENCE],
    [450, SENTENCE],
  ]),
];
const textOf = ({ glyphs }: PageContent): string => glyphs.map(({ text }) => text).join('');

describe('a page in two columns', () => {
  it('is cut between them', () => {
    const halves = splitPage(page(columns('甲', '乙')));
    expect([textOf(halves!.left).slice(0, 1), textOf(halves!.right).slice(0, 1)]).toEqual(['甲', '乙']);
    expect(textOf(halves!.left)).toHaveLength(1 + 3 * SENTENCE.length);
  });

  it('holds two reports where each column begins with a title', () => {
    const told = (left: string, right: string) => areTwoReports(splitPage(page(columns(left, right)))!);
    expect(told('某县信息公开年度报告', '某县信息公开年度报告')).toBe(true);
    expect(told('某县信息公开年度报告', '二、主动公开')).toBe(false);
  });
});

describe('one page', () => {
  it('is not cut through a line of a table', () => {
    expect(splitPage(page(columns('甲', '乙'), [{ at: 50, from: 100, to: 700 }]))).toBeNull();
  });

  it('of labels and figures is not cut between them', () => {
    const rows = [1, 2, 3].flatMap((): [number, string][] => [
      [100, SENTENCE],
      [450, '12'],
    ]);
    expect(splitPage(page(rows))).toBeNull();
  });
});
