import { expect, test } from 'vitest';
import { isName } from '../../../../src/lib/core/agency/index.ts';

test('a name is of one line and at most 200 characters', () => {
  expect(isName('示例县财政局')).toBe(true);
  expect(isName('局'.repeat(200))).toBe(true);
  expect(['', ' ', '局'.repeat(201), '财政\n局', '财政\u0000局'].filter(isName)).toEqual([]);
});
