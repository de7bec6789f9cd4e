import { describe, expect, test } from 'vitest';
import { checkDataset, type LocatedFinding } from '../../../../src/lib/core/checks/index.ts';
import {
  correctionLetter,
  decisionKey,
  findingParagraph,
  isSettled,
  letterText,
  mergeDecisions,
  printDecisions,
  putDecisions,
  readDecisions,
  type Decision,
} from '../../../../src/lib/core/decisions/index.ts';
import { holdings, stored } from '../../../support/rule-world.ts';

const findings = (total: number, note: string | null = null): readonly LocatedFinding[] =>
  checkDataset(holdings([stored({ cells: { 'granted.total': total }, note })])).findings;
const rowOf = (list: readonly LocatedFinding[]) => list.find(({ rule }) => rule === 'T3-ROW')!;

const decide = (
  finding: LocatedFinding,
  verdict: Decision['verdict'] = 'exception',
  reason = '台账核实无误',
): Decision => ({
  agency_id: finding.agency_id,
  year: finding.year,
  rule: finding.rule,
  fingerprint: finding.fingerprint,
  verdict,
  reason,
  by: '王某',
  decided_at: '2026-02-11T09:00:00.000Z',
});

describe('a decision', () => {
  test('finds its finding again after a new run and a new reading of the same figures, and not after other figures', () => {
    const key = decisionKey(decide(rowOf(findings(2))));
    const keysOf = (list: readonly LocatedFinding[]) => list.map((finding) => decisionKey(decide(finding)));
    expect(keysOf(findings(2))).toContain(key);
    expect(keysOf(findings(2, '重新导入'))).toContain(key);
    expect(keysOf(findings(3))).not.toContain(key);
  });

  test('is settled where the source says so or there is a reason; what was sent back or misread stands open', () => {
    expect((['returned', 'as_source', 'misread', 'exception'] as const).map(isSettled)).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  test('takes the place of an earlier one on the same finding', () => {
    const finding = rowOf(findings(2));
    const list = putDecisions(putDecisions([], [decide(finding)]), [decide(finding, 'returned')]);
    expect(list).toMatchObject([{ verdict: 'returned' }]);
  });
});

describe('a file of decisions', () => {
  const list = findings(2).map((finding) => decide(finding));

  test('reads back as it was written, in any order', () => {
    const text = printDecisions('tiny', list);
    expect(printDecisions('tiny', [...list].reverse())).toBe(text);
    const reading = readDecisions(`\uFEFF${text}`);
    expect(reading.ok && printDecisions(reading.file.dataset, reading.file.decisions)).toBe(text);
  });

  test.each([
    ['{', /JSON/],
    ['{"format":"other","version":1,"dataset":"x","decisions":[]}', /format/],
    [printDecisions('x', list).replace('"exception"', '"maybe"'), /decisions\.0\.verdict/],
    [printDecisions('x', list).replace('"T3-ROW"', '"T9-ROW"'), /rule：没有这条规则/],
  ])('is refused with a reason: %#', (text, problem) => {
    const reading = readDecisions(text);
    expect(reading).toMatchObject({ ok: false });
    expect(!reading.ok && reading.problem).toMatch(problem);
  });

  test('two files together keep everything, and differences are conflicts in which mine stands', () => {
    const [first, second] = list as [Decision, Decision];
    const theirs = [{ ...first, verdict: 'returned' as const }, second];
    const merged = mergeDecisions([first], theirs);
    expect(merged.added).toBe(1);
    expect(merged.conflicts).toEqual([{ mine: first, theirs: theirs[0] }]);
    expect(merged.decisions).toEqual([first, second]);
    expect(mergeDecisions(merged.decisions, merged.decisions)).toMatchObject({ added: 0, conflicts: [] });
  });
});

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
