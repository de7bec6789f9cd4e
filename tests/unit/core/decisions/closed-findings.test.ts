import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/lib/core/checks/index.ts';
import { closedFindings } from '../../../../src/lib/core/decisions/index.ts';

const finding = (rule: string, at: string, operands: string): Finding =>
  ({ rule, at, fingerprint: `${rule}:${at}:${operands}` }) as unknown as Finding;

test('a version closes what it does not have any more; the same place broken by other figures is not mended', () => {
  const [row, sum, text] = [
    finding('T3-ROW', 'granted', 'a'),
    finding('T3-SUM', 'total', 'a'),
    finding('TX-REQ', 'received', 'a'),
  ];
  const otherwise = finding('T3-SUM', 'total', 'b');
  expect(closedFindings([[row, sum, text], [otherwise, text], [text]])).toEqual([
    { finding: row, from: 0, to: 1 },
    { finding: otherwise, from: 1, to: 2 },
  ]);
  expect(closedFindings([[row]])).toEqual([]);
});
