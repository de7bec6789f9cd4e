import { expect, test } from 'vitest';
import { listOf, readSymbol, startParagraph } from '../../../../../src/lib/core/reading/docx/paragraph.ts';

test.each([
  ['Symbol', 'F031', '1'],
  ['symbol', '0041', 'A'],
  ['Symbol', 'F020', ' '],
  ['Symbol', 'F01F', '□'],
  ['Symbol', 'F07F', '□'],
  ['Symbol', 'F07E', '~'],
  ['Wingdings', 'F031', '□'],
])('the sign %s %s is read as “%s”', (font, code, sign) => expect(readSymbol(font, code)).toBe(sign));

test('a paragraph is in its own list, else in that of its style, unless it is taken out', () => {
  const [own, style] = [startParagraph(), { list: '4', level: 2 }];
  expect(own).toEqual({
    pieces: [],
    style: '',
    list: null,
    level: null,
    outline: null,
    ground: null,
    boxes: [],
  });
  expect(listOf(own, style)).toEqual({ list: '4', level: 2 });
  expect(listOf({ ...own, level: 1 }, style)).toEqual({ list: '4', level: 1 });
  expect(listOf({ ...own, list: '5' }, style)).toEqual({ list: '5', level: 0 });
  expect(listOf({ ...own, list: '5', level: 3 }, null)).toEqual({ list: '5', level: 3 });
  expect(listOf({ ...own, list: '0' }, style)).toBeNull();
  expect(listOf(own, null)).toBeNull();
});
