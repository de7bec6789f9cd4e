import { describe, expect, test } from 'vitest';
import { bodiesOf, officeOf, type Holdings } from '../../../../src/lib/core/aggregate/index.ts';
import type { RegionCode, StoredReport } from '../../../../src/lib/core/report/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith, eventOf } from '../../../support/register.ts';

const COUNTY = '630223' as RegionCode;
const CITY = '630200' as RegionCode;
const report = (agency: string, year = 2023, changes: Partial<StoredReport> = {}): StoredReport => ({
  ...handReport(agency, year, {}),
  ...changes,
});
const AGENCIES = [
  agencyWith('zeta'),
  agencyWith('alpha'),
  agencyWith('mute'),
  agencyWith('gov', { kind: 'county_gov' }),
  agencyWith('zone', { kind: 'functional_zone' }),
  agencyWith('far', { region_code: '630225' as RegionCode }),
  agencyWith('city', { region_code: CITY }),
];
const REPORTS = [
  report('zeta'),
  report('alpha', 2023, { reading: 'unread' }),
  report('far'),
  report('city'),
  report('zone', 2023, { scope: 'aggregate' }),
  report('gov', 2023, { scope: 'aggregate' }),
  report('gov', 2022, { scope: 'aggregate' }),
];
const HOLDINGS: Holdings = { regions: [], agencies: AGENCIES, events: [], reports: REPORTS, deadlines: [] };
const told = (holdings: Holdings, region = COUNTY, year = 2023) => {
  const { expected, reports, unread, missing, published } = bodiesOf(holdings, region, year);
  const ids = (all: readonly { agency_id: string }[]) => all.map(({ agency_id }) => agency_id);
  return [ids(expected), ids(reports), unread, missing, published?.agency_id ?? null];
};

describe('who stands for an area', () => {
  test('its bodies by id: read, not readable, missing; the government’s sum is kept apart, before another’s', () => {
    expect(told(HOLDINGS)).toEqual([['alpha', 'mute', 'zeta'], ['zeta'], ['alpha'], ['mute'], 'gov']);
  });

  test('a city has the bodies of its counties, and no sum but its own', () => {
    expect(told(HOLDINGS, CITY)).toEqual([
      ['alpha', 'city', 'far', 'mute', 'zeta'],
      ['city', 'far', 'zeta'],
      ['alpha'],
      ['mute'],
      null,
    ]);
  });

  test('another year has its own reports', () => {
    expect(told(HOLDINGS, COUNTY, 2022)).toEqual([['alpha', 'mute', 'zeta'], [], [], ['alpha', 'mute', 'zeta'], 'gov']);
  });

  test('a body with reports of both scopes counts once, with its own, and its sum is the area’s', () => {
    const both = { ...HOLDINGS, reports: [report('gov'), report('gov', 2023, { scope: 'aggregate' as const })] };
    expect(told(both).slice(0, 2)).toEqual([['alpha', 'gov', 'mute', 'zeta', 'zone'], ['gov']]);
    expect(told(both)[4]).toBe('gov');
  });

  test('without a government the sum of the first other body stands; a sum that could not be read does not', () => {
    const reports = [
      report('zone', 2023, { scope: 'aggregate' }),
      report('gov', 2023, { scope: 'aggregate', reading: 'unread' }),
    ];
    expect(told({ ...HOLDINGS, reports })[4]).toBe('zone');
    expect(told({ ...HOLDINGS, reports: reports.slice(1) })[4]).toBeNull();
  });

  test('of several governments’ sums that of the first by id stands, before any other body’s, however they came', () => {
    const agencies = [
      agencyWith('b-gov', { kind: 'city_gov' }),
      agencyWith('a-zone'),
      agencyWith('a-gov', { kind: 'province_gov' }),
    ];
    const reports = ['b-gov', 'a-zone', 'a-gov'].map((id) => report(id, 2023, { scope: 'aggregate' }));
    expect(told({ ...HOLDINGS, agencies, reports })[4]).toBe('a-gov');
    expect(told({ ...HOLDINGS, agencies: agencies.slice(0, 2), reports })[4]).toBe('b-gov');
    expect(told({ ...HOLDINGS, agencies: [agencyWith('b'), agencyWith('a-zone')], reports: reports.slice(1) })[4]).toBe(
      'a-zone',
    );
  });

  test('a body that was dissolved in the year is expected only where it filed', () => {
    const events = [eventOf('abolish', '2023-03', ['mute']), eventOf('abolish', '2023-03', ['zeta'])];
    expect(told({ ...HOLDINGS, events })[0]).toEqual(['alpha', 'zeta']);
  });
});

test('the office of a government is a body of that very area', () => {
  const office = (name: string, region: RegionCode) =>
    officeOf(
      bodiesOf({ ...HOLDINGS, agencies: [agencyWith('office', { name, region_code: region })] }, CITY, 2023),
      CITY,
    )?.agency_id ?? null;
  expect(office('海东市人民政府办公室', CITY)).toBe('office');
  expect(office('海东市人民政府办公室', COUNTY)).toBeNull();
  expect(office('海东市财政局', CITY)).toBeNull();
});
