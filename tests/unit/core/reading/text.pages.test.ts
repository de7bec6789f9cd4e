import { expect, it } from 'vitest';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';

const page = (words: string, number: string): string[] => [...Array.from({ length: 12 }, () => words), number];
const textsOf = (lines: readonly string[]): string[] =>
  readTextBlocks(lines.join('\n')).blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));

it('bare numbers that count from page to page are left out', () => {
  const texts = textsOf([...page('甲', '1'), ...page('乙', ' 2 '), ...page('丙', '3')]);
  expect(new Set(texts)).toEqual(new Set(['甲', '乙', '丙']));
});

it.each([
  ['do not count on', ['1', '3']],
  ['are one only', ['1']],
])('bare numbers that %s are figures', (_, numbers) => {
  const texts = textsOf(numbers.flatMap((number) => page('甲', number)));
  expect(texts.filter((text) => text !== '甲')).toEqual(numbers);
});

it('bare numbers close to one another are figures', () => {
  expect(textsOf(['甲', '1', '乙', '2', '丙', '3'])).toEqual(['甲', '1', '乙', '2', '丙', '3']);
});
