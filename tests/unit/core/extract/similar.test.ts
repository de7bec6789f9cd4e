import { expect, test } from 'vitest';
import { isSimilar } from '../../../../src/lib/core/extract/similar.ts';

test.each([
  ['本年新收申请', '本年新收申请', true],
  ['本年新收申请', '本年新受申请', true],
  ['本年新收申请', '本年新收的申请', true],
  ['本年新收申请', '本年新收到的申请', false],
  ['本年新收申请', '本月新受申请', false],
  ['三二一三二', '三二一三二', false],
  ['一二三四五六七八', '一二三四五六八七', false],
  ['一二三四五六七八九', '一二三四五六七九八', true],
])('%s and %s: %s', (left, right, similar) => {
  expect(isSimilar(left, right)).toBe(similar);
  expect(isSimilar(right, left)).toBe(similar);
});

test('how many characters one edit needs can be told', () => {
  expect(isSimilar('一二三四五六', '一二三四五七', 6)).toBe(false);
  expect(isSimilar('一二三四五六', '一二三四五七', 5)).toBe(true);
});
