import { describe, expect, test } from 'vitest';
import { dropDoubles, gatherLines, textOfCell } from '../../../../../src/lib/core/reading/pdf/glyph-lines.ts';
import type { Glyph } from '../../../../../src/lib/core/reading/pdf/page.ts';

const glyph = (text: string, left: number, baseline = 100, size = 10, width = size): Glyph => ({
  text,
  left,
  right: left + width,
  top: baseline - 8,
  bottom: baseline + 2,
  baseline,
  size,
});
/** Characters close together, half a size wide. */
const word = (text: string, left: number, baseline = 100): Glyph[] =>
  [...text].map((character, index) => glyph(character, left + 5 * index, baseline, 10, 5));

describe('lines', () => {
  test('from top to bottom, from left to right', () => {
    const lines = gatherLines([glyph('乙', 20), glyph('丙', 0, 120), glyph('甲', 10)]);
    expect(lines.map(({ text }) => text)).toEqual(['甲乙', '丙']);
    expect(lines[0]).toMatchObject({ left: 10, right: 30, top: 92, bottom: 102, size: 10 });
  });

  test('a gap of three tenths of the larger size is a space', () => {
    expect(gatherLines([glyph('甲', 0), glyph('乙', 13)])[0]?.text).toBe('甲乙');
    expect(gatherLines([glyph('甲', 0), glyph('乙', 13.1)])[0]?.text).toBe('甲 乙');
    expect(gatherLines([glyph('甲', 0), glyph('乙', 13.1, 100, 12)])[0]?.text).toBe('甲乙');
    expect(gatherLines([glyph('甲', 0, 100, 12), glyph('乙', 15.1)])[0]?.text).toBe('甲乙');
  });

  test('half of the smaller size makes a new line', () => {
    expect(gatherLines([glyph('甲', 0), glyph('乙', 10, 105)])).toHaveLength(1);
    expect(gatherLines([glyph('甲', 0), glyph('乙', 10, 105.1)])).toHaveLength(2);
    expect(gatherLines([glyph('甲', 0, 100, 20), glyph('乙', 10, 106, 10)])).toHaveLength(2);
  });
});

test('the same character a hair beside itself is drawn twice and read once', () => {
  const count = (...glyphs: Glyph[]) => dropDoubles(glyphs).length;
  expect(count(glyph('甲', 10), glyph('甲', 12))).toBe(1);
  expect(count(glyph('甲', 10), glyph('甲', 12.1))).toBe(2);
  expect(count(glyph('甲', 11.9), glyph('甲', 12.1))).toBe(1);
  expect(count(glyph('甲', 12.1), glyph('甲', 11.9))).toBe(1);
  expect(count(glyph('甲', 10, 99.9), glyph('甲', 10, 101.9))).toBe(1);
  expect(count(glyph('甲', 10, 100.1), glyph('甲', 10, 99.9))).toBe(1);
  expect(count(glyph('甲', 10, 100), glyph('甲', 10, 102.1))).toBe(2);
  expect(count(glyph('甲', 10), glyph('乙', 10))).toBe(2);
  expect(count(glyph('1', 10, 100, 4), glyph('1', 11.1, 100, 4))).toBe(2);
  expect(count(glyph('1', 10, 100, 4), glyph('1', 11, 100, 4))).toBe(1);
  expect(count(glyph('甲', 10), glyph('甲', 10.5), glyph('甲', 11))).toBe(1);
});

describe('the text of a cell', () => {
  test('is a line a line', () =>
    expect(textOfCell([...word('甲乙', 10), ...word('丙', 10, 112)], 0, 100)).toBe('甲乙\n丙'));

  test.each([
    ['a figure that fills its line', 'goes on', ['123', '45'], 25, '12345'],
    ['one with a point', 'goes on', ['12.', '45'], 25, '12.45'],
    ['one that leaves room for a digit', 'ends', ['123', '45'], 40, '123\n45'],
    ['one before words', 'ends', ['123', '件'], 25, '123\n件'],
    ['words before one', 'end', ['约12', '45'], 25, '约12\n45'],
  ])('%s %s', (_, __, [first = '', second = ''], right, text) =>
    expect(textOfCell([...word(first, 5), ...word(second, 5, 112)], 0, right)).toBe(text),
  );
});
