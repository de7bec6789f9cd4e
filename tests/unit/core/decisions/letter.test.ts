import { describe, expect, test } from 'vitest';
import { correctionLetter, findingParagraph, letterText } from '../../../../src/lib/core/decisions/index.ts';
import { ruleOf } from '../../../../src/lib/core/checks/index.ts';
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
    expect(text).toContain('1．2023年度报告“（一）予以公开”总计 2 ≠ 各类申请人之和 0，差 +2（T3-ROW）。');
    expect(text.split('\n').slice(-2)).toEqual(['甲县人民政府办公室', '2026年2月11日']);
  });

  test('carries the note of whoever sends it', () => {
    expect(findingParagraph({ year: 2023, finding, reason: '请核对第三行' })).toMatch(
      /依据：.*。说明：请核对第三行。$/,
    );
  });

  test('names every year once, the earliest first, counts what it lists, and is dated as officials write', () => {
    const item = (year: number) => ({ year, finding, reason: '' });
    const letter = correctionLetter('甲县水利局', [item(2024), item(2022), item(2024)], '县政府办', '2026-11-09');
    expect(letter.title).toBe('关于更正政府信息公开工作年度报告的提示函');
    expect(letter.date).toBe('2026年11月9日');
    expect(letter.paragraphs[0]).toBe(
      '经核对你单位2022、2024年度政府信息公开工作年度报告，发现以下3处需要核实或更正：',
    );
    expect(letter.paragraphs.slice(1, 4).map((line) => line.slice(0, 9))).toEqual([
      '1．2024年度报',
      '2．2022年度报',
      '3．2024年度报',
    ]);
    expect(letter.paragraphs.slice(-2)).toEqual([
      '请对照原始台账核实。确属填报有误的，请更正后重新发布，并将更正后的报告报送我单位；情况属实的，请书面说明原因。',
      '特此函告。',
    ]);
  });

  test('of an office has its number, the day by which it asks for an answer, and whom to ask', () => {
    const terms = { number: '甲政公开函〔2026〕3号', due: '2026-03-05', contact: '张三，0591-1234567' };
    const items = [{ year: 2025, finding, reason: '' }];
    const letter = correctionLetter('甲县水利局', items, '甲县人民政府办公室', '2026-02-11', terms);
    expect(letterText(letter).split('\n').slice(0, 4)).toEqual([
      '关于更正政府信息公开工作年度报告的提示函',
      '甲政公开函〔2026〕3号',
      '',
      '甲县水利局：',
    ]);
    expect(letterText(letter).split('\n').slice(-5)).toEqual([
      '　　特此函告。',
      '',
      '甲县人民政府办公室',
      '2026年2月11日',
      '（联系人：张三，0591-1234567）',
    ]);
    expect(letter.paragraphs.at(-2)).toBe(
      '请对照原始台账核实。确属填报有误的，请于2026年3月5日前更正后重新发布，并将更正后的报告报送我单位；情况属实的，请在同一期限内书面说明原因。',
    );
  });

  test('as text has its title, an empty line, the addressee, indented paragraphs and the signature apart', () => {
    const letter = {
      title: '函',
      number: '',
      addressee: '甲：',
      paragraphs: ['一', '二'],
      signature: '乙',
      date: '2026年1月1日',
      note: '',
    };
    expect(letterText(letter)).toBe('函\n\n甲：\n　　一\n　　二\n\n乙\n2026年1月1日');
  });
});

describe('a finding in a letter', () => {
  const finding = rowOf(findings(2));
  const paragraph = (changes: Partial<typeof finding>, reason = '') =>
    findingParagraph({ year: 2023, finding: { ...finding, ...changes }, reason });

  test('is one paragraph: what is wrong, where, what it says itself, on what ground, and a note', () => {
    expect(paragraph({})).toBe(
      '2023年度报告“（一）予以公开”总计 2 ≠ 各类申请人之和 0，差 +2（T3-ROW）。依据：国办公开办函〔2019〕60号、〔2021〕30号表三。',
    );
    expect(paragraph({ cells: ['granted.total'], evidence: '收到3件' }, '请核对')).toBe(
      '2023年度报告“（一）予以公开”总计 2 ≠ 各类申请人之和 0，差 +2（T3-ROW）。涉及：（一）予以公开 · 总计。' +
        '原文：“收到3件”。依据：国办公开办函〔2019〕60号、〔2021〕30号表三。说明：请核对。',
    );
  });

  test('of a rule without a ground names none', () => {
    expect(ruleOf('T4-AFTER').basis).toBe('本站经验规则');
    const words = paragraph({ rule: 'T4-AFTER', cells: [] }, '请核对');
    expect(words).not.toContain('依据');
    expect(words).toMatch(/（T4-AFTER）。说明：请核对。$/);
  });

  test('names up to four cells, and none where there are more or none at all', () => {
    const four = ['granted.total', 'received_new.total', 'carried_in.total', 'carried_out.total'] as const;
    expect(paragraph({ cells: four })).toContain('涉及：');
    expect(paragraph({ cells: four }).split('涉及：')[1]?.split('。')[0]?.split('；')).toHaveLength(4);
    expect(paragraph({ cells: [...four, 'concluded_total.total'] })).not.toContain('涉及');
    expect(paragraph({ cells: [] })).not.toContain('涉及');
  });

  test('quotes its evidence, unless its words do already', () => {
    expect(paragraph({ evidence: '收到申请3件' })).toContain('原文：“收到申请3件”。');
    expect(paragraph({ evidence: '总计 2' })).not.toContain('原文');
    expect(paragraph({ evidence: null })).not.toContain('原文');
  });

  test('ends a note with a full stop of its own or one that is added', () => {
    expect(paragraph({}, '请核对')).toMatch(/说明：请核对。$/);
    expect(paragraph({}, '请核对！')).toMatch(/说明：请核对！$/);
    expect(paragraph({}, '对吗？')).toMatch(/说明：对吗？$/);
    expect(paragraph({}, '')).not.toContain('说明');
  });
});
