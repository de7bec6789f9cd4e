import { expect, test } from 'vitest';
import { startNumbering } from '../../../../../src/lib/core/reading/docx/numbering.ts';

const level = (at: number, format: string, text: string, start = 1): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const number = (list: string, definition: string, more = ''): string =>
  `<w:num w:numId="${list}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
const part = (...lists: string[]): Uint8Array =>
  new TextEncoder().encode(
    `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
      `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'decimal', '(%1.%2)', 3)}</w:abstractNum>` +
      `${lists.join('')}</w:numbering>`,
  );

test('levels count on by themselves and begin anew below the next one above', () => {
  const numberOf = startNumbering(part(number('1', '7')));
  const places = [0, 1, 1, 0, 1].map((at) => numberOf({ list: '1', level: at }));
  expect(places).toEqual(['一、', '(一.3)', '(一.4)', '二、', '(二.3)']);
});

test('a level below one that was never printed counts that one as begun', () => {
  expect(startNumbering(part(number('1', '7')))({ list: '1', level: 1 })).toBe('(一.3)');
});

test('lists of one definition go on counting, one with a start of its own does not', () => {
  const override = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>`;
  const numberOf = startNumbering(part(number('1', '7'), number('2', '7'), number('3', '7', override)));
  expect(['1', '2', '3', '3', '1'].map((list) => numberOf({ list, level: 0 }))).toEqual([
    '一、',
    '二、',
    '五、',
    '六、',
    '三、',
  ]);
});

test('a level that a list defines anew wins over the definition', () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'decimal', '第%1条')}</w:lvlOverride>`;
  const numberOf = startNumbering(part(number('1', '7', own)));
  expect([numberOf({ list: '1', level: 0 }), numberOf({ list: '1', level: 1 })]).toEqual(['第1条', '(1.3)']);
});

test('unknown lists and levels, and a document without lists, have no numbers', () => {
  const numberOf = startNumbering(part(number('1', '7')));
  expect([numberOf({ list: '9', level: 0 }), numberOf({ list: '1', level: 8 })]).toEqual(['', '']);
  expect(startNumbering(null)({ list: '1', level: 0 })).toBe('');
});
