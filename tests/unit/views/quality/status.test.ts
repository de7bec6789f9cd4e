import { expect, test } from 'vitest';
import type { Decision } from '../../../../src/lib/core/decisions/index.ts';
import { zh } from '../../../support/zh.ts';
import type { FindingSqlRow } from '../../../../src/lib/queries/index.ts';
import { reportStates, settledErrors, workItems } from '../../../../src/lib/views/quality/index.ts';
import { filing } from '../../../support/hand-filings.ts';
import { agency } from '../../../support/hand-world.ts';

const row = (name: string, severity: FindingSqlRow['severity'], fingerprint: string): FindingSqlRow => ({
  agency_id: agency(name),
  year: 2023,
  rule: 'T3-SUM' as FindingSqlRow['rule'],
  severity,
  place: 'total',
  cells: [],
  left_value: null,
  right_value: null,
  difference: null,
  evidence: null,
  detail: '',
  fingerprint,
});
const filings = ['甲局', '乙局', '丙局', '丁局'].map((name) => filing(name, 2023));
const items = workItems(
  [
    row('甲局', 'error', 'a1'),
    row('甲局', 'warning', 'a2'),
    row('乙局', 'error', 'b1'),
    row('乙局', 'error', 'b2'),
    row('丙局', 'warning', 'c1'),
    row('丁局', 'info', 'd1'),
  ],
  filings,
  zh,
);
const closing = (...fingerprints: string[]) =>
  new Map(
    items
      .filter(({ finding }) => fingerprints.includes(finding.fingerprint))
      .map(({ key }) => [key, { verdict: 'as_source' } as Decision]),
  );
const states = (...fingerprints: string[]) =>
  reportStates(filings, items, closing(...fingerprints)).lines.map(({ cells }) => cells[0]?.state);

test('a report is erred while one error is open, warned while one warning is, and passed with what is only told', () => {
  expect(states()).toEqual(['erred', 'erred', 'warned', 'passed']);
  expect(states('a1', 'b1', 'c1')).toEqual(['warned', 'erred', 'passed', 'passed']);
  expect(states('a1', 'a2', 'b1', 'b2')).toEqual(['passed', 'passed', 'warned', 'passed']);
});

test('errors of a report are settled once all of them are, whatever warnings it has; a report without errors is not named', () => {
  expect(settledErrors(items, closing())).toEqual([]);
  expect(settledErrors(items, closing('a1'))).toEqual(['甲局/2023']);
  expect(settledErrors(items, closing('b1', 'c1', 'd1'))).toEqual([]);
  expect(settledErrors(items, closing('b1', 'b2', 'a1', 'c1'))).toEqual(['乙局/2023', '甲局/2023']);
});
