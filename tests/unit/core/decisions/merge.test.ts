import { expect, test } from 'vitest';
import { mergeDecisions, type Decision } from '../../../../src/lib/core/decisions/index.ts';
import { decide, findings } from '../../../support/decided-findings.ts';

const list = findings(2).map((finding) => decide(finding));

test('two files together keep everything, and differences are conflicts in which mine stands', () => {
  const [first, second] = list as [Decision, Decision];
  const theirs = [{ ...first, verdict: 'returned' as const }, second];
  const merged = mergeDecisions([first], theirs);
  expect(merged.added).toBe(1);
  expect(merged.conflicts).toEqual([{ mine: first, theirs: theirs[0] }]);
  expect(merged.decisions).toEqual([first, second]);
  expect(mergeDecisions(merged.decisions, merged.decisions)).toMatchObject({ added: 0, conflicts: [] });
});
