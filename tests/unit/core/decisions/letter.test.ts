import { describe, expect, test } from 'vitest';
import { correctionLetter, findingParagraph, letterText } from '../../../../src/lib/core/decisions/index.ts';
import { findings, rowOf } from '../../../support/decided-findings.ts';

describe('a letter', () => {
  const finding = rowOf(findings(2));

  test('says what is wrong, on what ground, and what to do', () => {
    const letter = correctionLetter(
      '甲县水利局',
      [{ year: 2023, finding, reason: '' }],
      '甲县人民政府办公室',
      '2026-02-11',
    );
    const text = letterText(letter);
    expect(text).toContain('甲县水利局：');
    expect(text).toContain('1．2023年度报告“（一）予以公开”总计 2 ≠ 各类申请人之和 0，差 −2（T3-ROW）。');
    expect(text.split('\n').slice(-2)).toEqual(['甲县人民政府办公室', '2026年2月11日']);
  });

  test('carries the note of whoever sends it', () => {
    expect(findingParagraph({ year: 2023, finding, reason: '请核对第三行' })).toMatch(
      /依据：.*。说明：请核对第三行。$/,
    );
  });
});
