import { describe, expect, test } from 'vitest';
import { IDENTITY } from '../../../../../src/lib/core/reading/pdf/matrix.ts';
import { TextState } from '../../../../../src/lib/core/reading/pdf/text-state.ts';

const FLIP = [1, 0, 0, -1, 0, 800] as const;
const state = (changes: Partial<TextState> = {}): TextState => Object.assign(new TextState(), { size: 10 }, changes);
const glyph = (unicode: string, width = 1000, isSpace = false) => ({ unicode, width, isSpace });
const lefts = (text: TextState, ...glyphs: Parameters<TextState['show']>[0]) =>
  text.show(glyphs, IDENTITY).map(({ left }) => Math.round(left * 1000) / 1000);

test('a character has its box, baseline and size on the page', () => {
  const text = state({ rise: 3 });
  text.setMatrix([2, 0, 0, 2, 100, 700]);
  const [found] = text.show([glyph('年')], FLIP);
  expect(found).toEqual({ text: '年', left: 100, right: 120, top: 78, bottom: 97, baseline: 94, size: 20 });
});

describe('the next character stands', () => {
  test('behind the width of the one before', () => expect(lefts(state(), glyph('1', 500), glyph('2'))).toEqual([0, 5]));
  test('moved by kerning', () =>
    expect(lefts(state(), glyph('1'), -200, glyph('2'), 300, glyph('3'))).toEqual([0, 12, 19]));
  test('moved by the spacing of characters and, behind a space, of words', () => {
    const text = state({ charSpacing: 1, wordSpacing: 4 });
    expect(lefts(text, glyph('1'), glyph(' ', 500, true), glyph('2'))).toEqual([0, 21]);
  });
  test('stretched', () => {
    const text = state({ stretch: 0.5 });
    const [, second] = text.show([glyph('1'), glyph('2')], IDENTITY);
    expect([second?.left, second?.right]).toEqual([5, 10]);
  });
  test('where the text was moved to, counted from the last move', () => {
    const text = state();
    text.move(30, 40);
    expect(lefts(text, glyph('1'))).toEqual([30]);
    text.move(5, -10);
    expect(text.show([glyph('2')], IDENTITY)[0]).toMatchObject({ left: 35, baseline: 30 });
    text.setMatrix(IDENTITY);
    expect(lefts(text, glyph('3'))).toEqual([0]);
  });
});

test('text written downward goes down, each character in the middle of the line', () => {
  const text = state({ font: { scale: 0.001, vertical: true } });
  text.move(50, 100);
  const found = text.show([glyph('年'), 100, { ...glyph('报'), vmetric: [-500] }, glyph('表')], IDENTITY);
  expect(found.map(({ left, right, baseline }) => [left, right, baseline])).toEqual([
    [45, 55, 92],
    [45, 55, 81],
    [45, 55, 76],
  ]);
});

test('a copy has the settings, and no place', () => {
  const text = state({ rise: 2, leading: 12, mode: 3, charSpacing: 1, wordSpacing: 2, stretch: 0.9 });
  text.move(30, 40);
  const copy = text.copy();
  expect({ ...copy }).toEqual({ ...text });
  expect(lefts(copy, glyph('1'))).toEqual([0]);
});

test('the direction of text is that of its matrix on the page', () => {
  const text = state();
  text.setMatrix([0, 1, -1, 0, 5, 6]);
  expect(text.along(FLIP).map((number) => number + 0)).toEqual([0, -1, -1, 0, 5, 794]);
});
