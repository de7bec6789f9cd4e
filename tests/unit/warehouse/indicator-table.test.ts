import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/lib/core/checks/index.ts';
import { CATALOG } from '../../../src/lib/indicators/index.ts';
import { indicatorTable } from '../../../src/lib/warehouse/indicator-table.ts';
import type { Dataset } from '../../../src/lib/core/dataset/index.ts';
import { byPersons } from '../../support/one-report.ts';
import { handReport } from '../../support/hand-reports.ts';
import { WORKED } from '../indicators/worked-by-hand.ts';

const { name, columns, rows: made } = indicatorTable(WORKED, checkDataset(WORKED));
const rows = [...made];
const lineOf = (agency: string, indicator: string) =>
  rows.find((row) => row[columns.indexOf('agency_id')] === agency && row[columns.indexOf('indicator')] === indicator);

describe('indicators.csv', () => {
  test('has one row a report and indicator', () => {
    expect(name).toBe('indicators');
    const keys = rows.map((row) => ['agency_id', 'year', 'indicator'].map((key) => row[columns.indexOf(key)]).join());
    expect(new Set(keys).size).toBe(rows.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  test.each([
    ['a rate on an inferred figure', 'finance', 'open_rate', ['percent', 6, 11, 600 / 11, 'true']],
    ['a count', 'finance', 'granted', ['piece', 5, null, 5, 'false']],
    ['money', 'quiet', 'fees_amount', ['wan_yuan', 0.25, null, 0.25, 'false']],
    ['no case: no value, not 0', 'quiet', 'open_rate', ['percent', 0, 0, null, 'false']],
    ['one row of the old form', 'old', 'other_handling', ['piece', 1, null, 1, 'false']],
    ['a difference below 0', 'county', 'balance_gap', ['piece', -1, null, -1, 'false']],
  ])('%s', (_, agency, indicator, expected) => {
    expect(lineOf(agency, indicator)?.slice(5, 10)).toEqual(expected);
  });

  test('says which figure a finding contradicts, and which rate no rate of several reports counts', () => {
    const torn: Dataset = {
      ...WORKED,
      reports: [
        handReport('finance', 2023, byPersons({ received_new: 10, concluded_total: 8, granted: 8 })),
        handReport('quiet', 2023, byPersons({ received_new: 9, concluded_total: 4, granted: 6 })),
      ],
    };
    const table = indicatorTable(torn, checkDataset(torn));
    const told = (agency: string, indicator: string) =>
      [...table.rows].find((row) => row[0] === agency && row[4] === indicator)?.slice(-3);
    expect(table.columns.slice(-3)).toEqual(['inferred', 'contradicted', 'excluded']);
    expect(told('quiet', 'open_rate')).toEqual(['false', 'true', 'true']);
    expect(told('quiet', 'granted')).toEqual(['false', 'true', 'false']);
    expect(told('finance', 'received_new')).toEqual(['false', 'true', 'false']);
  });

  test('leaves out what a report does not give', () => {
    expect(lineOf('quiet', 'unavailable')).toBeUndefined();
    expect(lineOf('old', 'review_total')).toBeUndefined();
    expect(rows.length).toBeLessThan(CATALOG.length * WORKED.reports.length);
  });

  test('keeps own and aggregate reports apart by their scope', () => {
    expect(lineOf('county', 'received_new')?.[columns.indexOf('scope')]).toBe('aggregate');
    expect(lineOf('finance', 'received_new')?.[columns.indexOf('scope')]).toBe('own');
  });
});
