import { describe, expect, test } from 'vitest';
import { tallyOfFilings, type FilingLineRow } from '../../../../src/lib/queries/index.ts';
import {
  countStates,
  coverageLines,
  filingStatus,
  filingsOf,
  summarizedStatus,
} from '../../../../src/lib/views/index.ts';
import { agency, handWorld } from '../../../support/hand-world.ts';

const line = (name: string, rest: Partial<FilingLineRow>): FilingLineRow => ({
  agency_id: agency(name),
  years: [2023],
  states: ['filed'],
  timings: ['on_time'],
  days_late: [null],
  errors: [0],
  warnings: [0],
  ...rest,
});
const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
const world = handWorld(
  { from: 2022, to: 2023, year: 2023 },
  {
    县政府: { scope: 'aggregate', figures: { received_new: [null, 5] } },
    ...Object.fromEntries(
      names.map((name) => [
        name,
        { figures: { received_new: [1, null] }, ...(name === '戊' ? { states: { 2023: 'not_due' as const } } : {}) },
      ]),
    ),
  },
);
const LINES = [
  line('甲', {}),
  line('乙', {
    years: [2022, 2023],
    states: ['filed', 'filed'],
    timings: ['late', 'early'],
    days_late: [3, null],
    errors: [9, 0],
    warnings: [0, 2],
  }),
  line('丙', { errors: [2], warnings: [1], timings: ['late'], days_late: [5] }),
  line('丁', { states: ['unread'], errors: [1], timings: ['no_date'] }),
  line('戊', { states: ['not_due'], timings: [null] }),
  line('己', { states: ['missing'], timings: [null] }),
  line('庚', { states: ['none'], timings: [null] }),
  line('辛', { years: [2022] }),
  line('县政府', {}),
  line('他处', {}),
];

describe('what the bodies of an area filed', () => {
  test('is a state of each, in the year in focus, of the bodies of the area alone', () => {
    const filings = filingsOf(world.area, LINES, []);
    expect(
      filings.map(({ agency: name, state, errors, warnings, timing, daysLate }) => [
        name,
        state,
        errors,
        warnings,
        timing,
        daysLate,
      ]),
    ).toEqual([
      ['甲', 'passed', 0, 0, 'on_time', null],
      ['乙', 'warned', 0, 2, 'early', null],
      ['丙', 'erred', 2, 1, 'late', 5],
      ['丁', 'unread', 1, 0, 'no_date', null],
      ['戊', 'not_due', 0, 0, null, null],
      ['己', 'missing', 0, 0, null, null],
      ['庚', 'not_due', 0, 0, null, null],
    ]);
    expect(filingStatus(filings)).toEqual({
      counts: { passed: 1, warned: 1, erred: 1, unread: 1, missing: 1, uncollected: 0, not_due: 2 },
      due: 5,
      filed: 3,
      sound: 2,
      onTime: 1,
      dated: 3,
    });
  });

  test('has no errors where somebody has settled them, and then its warnings speak', () => {
    const settled = filingsOf(world.area, LINES, ['丙/2023', '乙/2022']);
    expect(
      settled.filter(({ agency: name }) => ['乙', '丙'].includes(name)).map(({ state, errors }) => [state, errors]),
    ).toEqual([
      ['warned', 0],
      ['warned', 0],
    ]);
  });
});

test('coverage has a line for each body, the government first, and counts every state of every year', () => {
  const lines = coverageLines([...world.coverage].reverse());
  expect(lines[0]).toMatchObject({
    agency_id: '县政府',
    short_name: '县政府',
    name: '县政府全称',
    scope: 'aggregate',
    kind: 'department',
  });
  expect(lines[0]?.years).toEqual([
    { year: 2023, state: 'read', published_on: null },
    { year: 2022, state: 'uncollected', published_on: null },
  ]);
  expect(lines.map(({ short_name }) => short_name)).toEqual(['县政府', ...names.toReversed()]);
  expect(countStates(lines)).toEqual({ read: 9, unread: 0, missing: 0, uncollected: 8, not_due: 1 });
});

test('reports that are counted and not listed stand as the listed ones do', () => {
  const here = LINES.filter(({ agency_id }) => names.includes(agency_id));
  expect(summarizedStatus(tallyOfFilings(here), 2023)).toEqual(filingStatus(filingsOf(world.area, LINES, [])));
});
