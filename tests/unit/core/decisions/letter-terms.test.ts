import { expect, test } from 'vitest';
import { chineseDay, letterNumber, runningNumber } from '../../../../src/lib/core/decisions/index.ts';

test('a day is written as officials write it', () => {
  expect(chineseDay('2026-02-01')).toBe('2026年2月1日');
});

test('a letter is numbered by the word of the office, the year and a running number', () => {
  expect(letterNumber('示政公开函', '2026-02-11', 3)).toBe('示政公开函〔2026〕3号');
  expect(letterNumber(' ', '2026-02-11', 3)).toBe('');
});

test.each([
  ['示政公开函〔2026〕12号', 12],
  ['示政公开函〔2025〕12号', null],
  ['甲政公开函〔2026〕12号', null],
  ['示政公开函〔2026〕号', null],
  ['', null],
])('%s has the running number %s in 2026', (number, running) => {
  expect(runningNumber(number, '示政公开函', '2026-02-11')).toBe(running);
});
