import { expect, it } from 'vitest';
import { hasHan, normaliseText, squash, tidy } from '../../../../src/lib/core/text/index.ts';

it('brings widths, radicals and odd spaces to one form', () => {
  expect(normaliseText('（⼀）⾏政许可　⼾⺠⻔⻓')).toBe('(一)行政许可 户民门长');
  expect(tidy('  本年新\u200b\n 制作\u00a0数量 ')).toBe('本年新 制作 数量');
});

it('compares labels without spaces, punctuation and quotes', () => {
  expect(squash('3. 危及“三安全一稳定”')).toBe(squash('３．危及「三安全 一稳定」'));
  expect(squash('本年增/减')).toBe('本年增减');
});

it('a minus sign becomes a hyphen, and signs in their plainest form stay as they are', () => {
  expect(normaliseText('\u22123')).toBe('-3');
  expect(normaliseText('A-3\t(5%)\n~')).toBe('A-3\t(5%)\n~');
  expect(squash('N/A 表')).toBe('na表');
});

it.each([
  ['第3项', true],
  ['n/a 3', false],
  ['', false],
])('%j has a Chinese character: %s', (text, has) => expect(hasHan(text)).toBe(has));
