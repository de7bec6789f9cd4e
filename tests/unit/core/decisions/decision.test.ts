import { describe, expect, test } from 'vitest';
import type { LocatedFinding } from '../../../../src/lib/core/checks/index.ts';
import {
  decisionKey,
  isSettled,
  printDecisions,
  putDecisions,
  readDecisions,
} from '../../../../src/lib/core/decisions/index.ts';
import { decide, findings, rowOf } from '../../../support/decided-findings.ts';

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
    expect([...text.matchAll(/"fingerprint": "(T3-\w+):/g)].map(([, rule]) => rule)).toEqual(['T3-ROW', 'T3-SUM']);
    const reading = readDecisions(`\uFEFF${text}`);
    expect(reading.ok && printDecisions(reading.file.dataset, reading.file.decisions)).toBe(text);
  });

  test.each([
    ['{', /JSON/],
    ['{"format":"other","version":1,"dataset":"x","decisions":[]}', /format/],
    [printDecisions('x', list).replace('"exception"', '"maybe"'), /decisions\.0\.verdict/],
    [printDecisions('x', list).replace('"T3-ROW"', '"T9-ROW"'), /rule：没有这条规则/],
    [printDecisions('x', list).replace(/"agency_id": "[^"]*"/, '"agency_id": "甲 局"'), /agency_id：机关编号不合规定/],
    [printDecisions('x', list).replace('"exception"', '"perhaps"'), /verdict：处理方式不合规定/],
    [printDecisions('x', list).replace('"year": 2023', '"year": 2007'), /year/],
    [printDecisions('x', list).replace('"year": 2023', '"year": 2023.5'), /year/],
    [printDecisions('x', list).replace('2026-02-11T09:00:00.000Z', '2026-02-11'), /decided_at/],
    [printDecisions('x', list).replace('"version": 1', '"version": 2'), /version/],
    [printDecisions('x', list).replace(/"fingerprint": "[^"]*"/, '"fingerprint": ""'), /fingerprint/],
  ])('is refused with a reason: %#', (text, problem) => {
    const reading = readDecisions(text);
    expect(reading).toMatchObject({ ok: false });
    expect(!reading.ok && reading.problem).toMatch(problem);
  });
});
