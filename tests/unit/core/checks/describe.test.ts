import { expect, test } from 'vitest';
import { checkReport, describeFinding } from '../../../../src/lib/core/checks/index.ts';
import { findings, rowOf } from '../../../support/decided-findings.ts';
import { document } from '../../../support/rule-world.ts';

const FINDING = rowOf(findings(2));

test('a finding is told with its place, both sides and the signed difference, in Chinese and in English', () => {
  expect(describeFinding(FINDING)).toBe('“（一）予以公开”总计 2 ≠ 各类申请人之和 0，差 +2');
  const english = describeFinding(FINDING, 'en');
  expect(english).toContain('（一）予以公开');
  expect(english).toMatch(/[a-z]/);
  expect(english).toContain('+2');
});

test('a surplus has a plus, a nought has no sign, and what is not known is a dash', () => {
  expect(describeFinding({ ...FINDING, difference: 3 })).toMatch(/差 \+3$/);
  expect(describeFinding({ ...FINDING, difference: 0 })).toMatch(/差 0$/);
  expect(describeFinding({ ...FINDING, difference: null })).toMatch(/差 –$/);
});

test.each([
  [{ agency: null }, '无法确定机关', 'Unknown: agency'],
  [{ year: null }, '无法确定年度', 'Unknown: year'],
  [{ agency: null, year: null }, '无法确定机关和年度', 'Unknown: agency year'],
])('what is unknown of a document is named in the language of the sentence: %j', (unknown, zh, en) => {
  const [finding] = checkReport(document(unknown)).findings.filter(({ rule }) => rule === 'DOC-ID');
  expect(finding && [describeFinding(finding), describeFinding(finding, 'en')]).toEqual([zh, en]);
});
