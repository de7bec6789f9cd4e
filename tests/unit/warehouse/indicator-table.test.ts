import { describe, expect, test } from 'vitest';
import { CATALOG } from '../../../src/lib/indicators/index.ts';
import { indicatorTable } from '../../../src/lib/warehouse/indicator-table.ts';
import { WORKED } from '../indicators/worked-by-hand.ts';

const { name, columns, rows } = indicatorTable(WORKED);
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
    expect(lineOf(agency, indicator)?.slice(5)).toEqual(expected);
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
