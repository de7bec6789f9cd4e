import { expect, test } from 'vitest';
import { checkDataset } from '../../../../src/lib/core/checks/index.ts';
import { findingTable, ruleTable, suspectFindings } from '../../../../src/lib/core/dataset/index.ts';
import { handDataset, handReport } from '../../../support/hand-reports.ts';

const DATASET = handDataset({ a: 'department' }, [
  handReport('a', 2023, { granted: 5, concluded_total: 5, received_new: 5, 'received_new.natural_person': 5 }),
]);
const CHECKED = checkDataset(DATASET);

test('a finding is a row: rule, place, words in both languages, both sides, cells, suspects with what would mend it', () => {
  const { name, columns, rows } = findingTable(DATASET, suspectFindings(DATASET, CHECKED));
  expect(name).toBe('findings');
  expect(columns).toEqual([
    'agency_id',
    'agency',
    'year',
    'rule',
    'severity',
    'place',
    'message',
    'message_en',
    'left',
    'right',
    'difference',
    'cells',
    'evidence',
    'suspects',
    'basis',
    'fingerprint',
    'scope',
    'k',
    'n',
  ]);
  const row = rows.find((line) => line[3] === 'T3-ROW' && String(line[5]).includes('予以公开'))!;
  const at = (column: string) => row[columns.indexOf(column)];
  expect([at('agency_id'), at('agency'), at('year'), at('severity')]).toEqual(['a', 'a', 2023, 'error']);
  expect([at('left'), at('right'), at('difference')]).toEqual([5, 0, 5]);
  expect(String(at('message'))).toContain('予以公开');
  expect(String(at('message_en'))).toMatch(/[a-z]/);
  expect(String(at('cells')).split(';')).toHaveLength(7);
  expect(String(at('suspects')).split(';').length).toBeLessThanOrEqual(3);
  expect(String(at('suspects'))).toMatch(/^granted\.\w+: \d+ → \d+/);
  expect(rows).toHaveLength(CHECKED.findings.length);
});

test('a finding without two sides has no suspects', () => {
  const none = suspectFindings(DATASET, CHECKED).filter(({ finding }) => finding.left === null);
  expect(none.length).toBeGreaterThan(0);
  expect(none.flatMap(({ suspects }) => suspects)).toEqual([]);
});

test('a rule is a row with how often it failed, held and could not be assessed', () => {
  const { name, columns, rows } = ruleTable(CHECKED);
  expect(name).toBe('rules');
  expect(columns.slice(0, 4)).toEqual(['rule', 'version', 'severity', 'scope']);
  expect(columns.slice(-3)).toEqual(['failed', 'passed', 'not_assessable']);
  const rule = (id: string) => rows.find((row) => row[0] === id)!;
  expect(rule('T4-SUM').slice(-3)).toEqual([0, 3, 0]);
  expect(rule('T3-ROW').slice(-3)).toEqual([2, CHECKED.tally['T3-ROW'].passed, 0]);
});
