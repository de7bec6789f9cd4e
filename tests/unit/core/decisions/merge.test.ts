import { expect, test } from 'vitest';
import {
  decisionKey,
  indexDecisions,
  mergeDecisions,
  putDecisions,
  type Decision,
} from '../../../../src/lib/core/decisions/index.ts';
import { decide, findings } from '../../../support/decided-findings.ts';

const list = findings(2).map((finding) => decide(finding));

test('two files together keep everything, and differences are conflicts in which mine stands', () => {
  const [first, second] = list as [Decision, Decision];
  const theirs = [{ ...first, verdict: 'returned' as const }, second];
  const merged = mergeDecisions([first], theirs);
  expect(merged.added).toEqual([second]);
  expect(merged.conflicts).toEqual([{ mine: first, theirs: theirs[0] }]);
  expect(merged.decisions).toEqual([first, second]);
  expect(mergeDecisions(merged.decisions, merged.decisions)).toMatchObject({ added: [], conflicts: [] });
});

test('the same verdict with another reason is a conflict, the same verdict and reason by another person is none', () => {
  const [first] = list as [Decision];
  expect(mergeDecisions([first], [{ ...first, reason: '别的理由' }]).conflicts).toHaveLength(1);
  expect(mergeDecisions([first], [{ ...first, by: '李某' }]).conflicts).toEqual([]);
});

test('what is decided anew takes the place of the old and leaves the rest', () => {
  const [first, second] = list as [Decision, Decision];
  const again: Decision = { ...first, verdict: 'returned' };
  expect(putDecisions([first, second], [again])).toEqual([second, again]);
  expect(putDecisions([first], [second])).toEqual([first, second]);
});

test('decisions are found by the finding they are about', () => {
  const [first, second] = list as [Decision, Decision];
  const index = indexDecisions([first, second]);
  expect(index.get(decisionKey(second))).toBe(second);
  expect(index.size).toBe(2);
});
