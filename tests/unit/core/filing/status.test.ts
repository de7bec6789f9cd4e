import { expect, test } from 'vitest';
import { listFilings, type CompleteYears } from '../../../../src/lib/core/filing/index.ts';
import type { StoredReport } from '../../../../src/lib/core/report/index.ts';
import { handReport } from '../../../support/hand-reports.ts';
import { agencyWith, eventOf } from '../../../support/register.ts';

const published = (day: string | null, changes: Partial<StoredReport> = {}): StoredReport => ({
  ...handReport('a', 2023, {}),
  published_on: day,
  ...changes,
});
const filingOf = (report: StoredReport) => listFilings([agencyWith('a')], [], [report], [2023])[0];

test.each([
  ['2023-12-31', 'early', null],
  ['2024-01-01', 'on_time', null],
  ['2024-01-31', 'on_time', null],
  ['2024-02-01', 'late', 1],
  ['2024-04-01', 'late', 61],
  [null, 'no_date', null],
])('published on %s: %s', (day, timing, days_late) => {
  expect(filingOf(published(day))).toEqual({
    agency_id: 'a',
    year: 2023,
    obligation: 'owed',
    state: 'filed',
    timing,
    due: '2024-01-31',
    published_on: day,
    days_late,
  });
});

test('a report that could not be read was filed all the same', () => {
  expect(filingOf(published('2024-02-02', { reading: 'unread' }))).toMatchObject({ state: 'unread', days_late: 2 });
});

test('without a report: missing where it is owed, nothing where it may be, not due where the body was not there', () => {
  const agencies = [agencyWith('a', { valid_from: 2022 }), agencyWith('b')];
  const filings = listFilings(agencies, [eventOf('abolish', '2023-06', ['b'])], [], [2021, 2022, 2023], [], {
    '630000': [2021, 2022, 2023],
  });
  expect(filings.map(({ agency_id, year, state, timing }) => [agency_id, year, state, timing])).toEqual([
    ['a', 2021, 'not_due', null],
    ['a', 2022, 'missing', null],
    ['a', 2023, 'missing', null],
    ['b', 2021, 'missing', null],
    ['b', 2022, 'missing', null],
    ['b', 2023, 'none', null],
  ]);
});

test('where nobody says that a year is completely collected, a report that is not there is not collected, and no more', () => {
  const state = (complete: CompleteYears) => listFilings([agencyWith('a')], [], [], [2022], [], complete)[0]?.state;
  const { region_code: own } = agencyWith('a');
  const around = `${own.slice(0, 2)}0000`;
  expect([state({}), state({ [own]: [2021] }), state({ '010000': [2022] })]).toEqual([
    'uncollected',
    'uncollected',
    'uncollected',
  ]);
  expect([state({ [own]: [2022] }), state({ [around]: [2022] })]).toEqual(['missing', 'missing']);
});

test('a part of a functional zone is due as a township, the zone itself as a government', () => {
  const zone = agencyWith('zone', { kind: 'functional_zone' });
  const part = agencyWith('part', { kind: 'functional_zone', parent_id: zone.agency_id });
  const under = agencyWith('under', { kind: 'functional_zone', parent_id: agencyWith('county').agency_id });
  const due = listFilings([zone, part, agencyWith('county', { kind: 'county_gov' }), under], [], [], [2023]);
  expect(due.map((filing) => [filing.agency_id, filing.due])).toEqual([
    ['zone', '2024-03-31'],
    ['part', '2024-01-31'],
    ['county', '2024-03-31'],
    ['under', '2024-03-31'],
  ]);
});

test('a local date moves what is late', () => {
  const local = [{ kind: 'department', year: null, day: '02-10', source: null } as const];
  const [filing] = listFilings([agencyWith('a')], [], [published('2024-02-05')], [2023], local);
  expect(filing).toMatchObject({ due: '2024-02-10', timing: 'on_time' });
});

test.each([
  ['2024-01-31', 'on_time'],
  ['2024-02-01', 'no_date'],
  ['2024-03-31', 'no_date'],
  ['2024-04-01', 'late'],
])('of a body whose kind nobody has confirmed, published on %s: %s', (day, timing) => {
  const [filing] = listFilings([agencyWith('a', { kind: 'unknown' })], [], [published(day)], [2023]);
  expect(filing?.timing).toBe(timing);
});
