import { beforeAll, describe, expect, test } from 'vitest';
import { zh } from '../../../support/zh.ts';
import { queryQuality, type FindingSqlRow } from '../../../../src/lib/queries/index.ts';
import { ruleLines, workItems, type Decided } from '../../../../src/lib/views/quality/index.ts';
import { withDataset } from '../../../support/dataset-engine.ts';
import { filing } from '../../../support/hand-filings.ts';
import { agency } from '../../../support/hand-world.ts';
import { PINGTAN } from '../../../support/public-area.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
let answer: Awaited<ReturnType<typeof queryQuality>>;
beforeAll(async () => {
  answer = await withDataset(await readPublicReports(), (engine) => queryQuality(engine, PINGTAN), 'quality');
}, 60_000);

describe('rules by years', () => {
  const nobody: Decided = new Map();

  test('count the reports that break each rule, as the rows of the file do', () => {
    const lines = ruleLines(workItems(answer.findings, answer.filings, zh), answer.filings, YEARS, nobody);
    expect(lines.length).toBeGreaterThan(3);
    const grave = answer.findings.filter(({ severity }) => severity !== 'info');
    expect(new Set(lines.map(({ rule }) => rule))).toEqual(new Set(grave.map(({ rule }) => rule)));
    for (const { rule, cells, only } of lines) {
      const own = grave.filter((row) => row.rule === rule);
      expect(only !== null).toBe(new Set(own.map(({ agency_id }) => agency_id)).size === 1);
      for (const { year, broken, filed } of cells) {
        expect(broken).toBe(new Set(own.filter((row) => row.year === year).map((row) => row.agency_id)).size);
        expect(filed).toBe(answer.filings.filter((row) => row.year === year && row.state === 'filed').length);
        expect(broken).toBeLessThanOrEqual(filed);
      }
    }
  });

  test('errors come before warnings', () => {
    const order = ruleLines(workItems(answer.findings, answer.filings, zh), answer.filings, YEARS, nobody).map(
      ({ severity }) => severity,
    );
    expect(order.lastIndexOf('error')).toBeLessThan(order.indexOf('warning'));
  });
});

test('errors stand before warnings, and among each the rule that more reports break', () => {
  const row = (rule: string, severity: FindingSqlRow['severity'], name: string, year: number): FindingSqlRow => ({
    agency_id: agency(name),
    year,
    rule: rule as FindingSqlRow['rule'],
    severity,
    place: 'total',
    cells: [],
    left_value: null,
    right_value: null,
    difference: null,
    evidence: null,
    detail: '',
    fingerprint: `${rule}${name}${year}`,
  });
  const filings = ['甲局', '乙局', '丙局'].flatMap((name) => [filing(name, 2022), filing(name, 2023)]);
  const lines = (rows: readonly FindingSqlRow[]) =>
    ruleLines(workItems(rows, filings, zh), filings, [2022, 2023], new Map()).map(({ rule, severity, cells, only }) =>
      [rule, severity, ...cells.map(({ broken, filed }) => `${broken}/${filed}`), only].join(' '),
    );
  const rows = [
    row('T2-NOTICE', 'warning', '甲局', 2022),
    row('T3-SUM', 'error', '甲局', 2023),
    row('T2-STOCK-MIN', 'warning', '甲局', 2022),
    row('T2-STOCK-MIN', 'warning', '乙局', 2022),
    row('T2-STOCK-MIN', 'warning', '丙局', 2023),
    row('T3-ROW', 'error', '甲局', 2022),
    row('T3-ROW', 'error', '甲局', 2023),
    // Twice in one report is one report.
    { ...row('T3-ROW', 'error', '甲局', 2023), fingerprint: 'again' },
    row('T4-AFTER', 'info', '甲局', 2023),
  ];
  const expected = [
    'T3-ROW error 1/3 1/3 甲局',
    'T3-SUM error 0/3 1/3 甲局',
    'T2-STOCK-MIN warning 2/3 1/3 ',
    'T2-NOTICE warning 1/3 0/3 甲局',
  ];
  expect(lines(rows)).toEqual(expected);
  expect(lines([...rows].reverse())).toEqual(expected);
});

test('a rule of which one finding is an error is a grave one', () => {
  const filings = [filing('甲局', 2023)];
  const items = workItems(answer.findings.slice(0, 1), filings, zh);
  const [item] = items;
  if (!item) throw new Error('the public reports have findings');
  const severities = (...all: ('error' | 'warning')[]) =>
    ruleLines(
      all.map((severity) => ({ ...item, severity })),
      filings,
      [2023],
      new Map(),
    ).map(({ severity }) => severity);
  expect([severities('warning', 'error'), severities('warning', 'warning')]).toEqual([['error'], ['warning']]);
});
