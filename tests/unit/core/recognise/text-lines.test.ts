import { describe, expect, it } from 'vitest';
import { findInk } from '../../../../src/lib/core/recognise/find-ink.ts';
import { findTextLines, usualSize } from '../../../../src/lib/core/recognise/text-lines.ts';
import { Paper } from '../../../support/pictures/draw.ts';

const WHOLE = { left: 0, top: 0, right: 200, bottom: 100 };
const HOW = { perPoint: 2, size: 20, gap: 44 };
const find = (paper: Paper) =>
  findTextLines(findInk(paper.gray), WHOLE, HOW).map(({ left, top, right, bottom }) => [left, top, right, bottom]);

describe('lines of text', () => {
  it('stand below one another, each as wide as its ink', () => {
    expect(find(new Paper(200, 100).ink(10, 10, 26, 28).ink(30, 10, 46, 28).ink(10, 40, 60, 58))).toEqual([
      [10, 10, 46, 28],
      [10, 40, 60, 58],
    ]);
  });

  it('are one where a character is made of strokes above one another', () => {
    expect(find(new Paper(200, 100).ink(10, 10, 28, 12).ink(8, 24, 30, 26))).toEqual([[8, 10, 30, 26]]);
  });

  it('are two where a wide gap parts them, also where something high stands beside them', () => {
    expect(find(new Paper(200, 100).ink(10, 10, 40, 28).ink(10, 40, 40, 58).ink(150, 10, 154, 58))).toEqual([
      [10, 10, 40, 28],
      [10, 40, 40, 58],
      [150, 10, 154, 58],
    ]);
  });

  it('are no dust', () => {
    expect(find(new Paper(200, 100).ink(50, 50, 52, 52))).toEqual([]);
  });

  it('are mostly as high as their characters', () => {
    const line = (bottom: number) => ({ left: 0, top: 0, right: 50, bottom });
    expect(usualSize([line(3), line(18), line(20), line(20), line(44)], 2)).toBe(20);
    expect(usualSize([], 2)).toBe(21);
  });
});
