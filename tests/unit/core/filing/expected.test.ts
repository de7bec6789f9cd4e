import { expect, test } from 'vitest';
import { eventYear, obligationOf, owedYears } from '../../../../src/lib/core/filing/index.ts';
import { agencyWith, eventOf } from '../../../support/register.ts';

test('a body owes a report from its first year to its last, both included', () => {
  const body = agencyWith('a', { valid_from: 2020, valid_to: 2022 });
  const obligations = [2019, 2020, 2021, 2022, 2023].map((year) => obligationOf(body, year, []));
  expect(obligations).toEqual(['not_due', 'owed', 'owed', 'owed', 'not_due']);
  expect(obligationOf(agencyWith('a'), 1999, [])).toBe('owed');
});

test('a public enterprise owes none', () => {
  expect(obligationOf(agencyWith('a', { kind: 'public_enterprise' }), 2024, [])).toBe('not_due');
});

test.each([
  ['abolished', eventOf('abolish', '2022-05', ['a']), 'may'],
  ['merged into another', eventOf('merge', '2022', ['a', 'b'], ['c']), 'may'],
  ['split into others', eventOf('split', '2022-12-31', ['a'], ['b', 'c']), 'may'],
  ['split, and goes on beside the new one', eventOf('split', '2022-12-31', ['a'], ['a', 'c']), 'owed'],
  ['renamed', eventOf('rename', '2022', ['a'], ['b']), 'owed'],
  ['made of another', eventOf('merge', '2022', ['b'], ['a']), 'owed'],
  ['abolished in another year', eventOf('abolish', '2023-01', ['a']), 'owed'],
])('a body that was %s in the year: %s', (_, event, obligation) => {
  expect(obligationOf(agencyWith('a'), 2022, [event])).toBe(obligation);
});

test('a change belongs to the year of its date, however exact that is', () => {
  expect(['2021', '2021-03', '2021-03-09'].map((date) => eventYear(eventOf('create', date, [])))).toEqual([
    2021, 2021, 2021,
  ]);
});

test('the years of all obligations together are those of each year', () => {
  const ends = [eventOf('abolish', '2022-05', ['a'])];
  const cases = [
    [agencyWith('a'), [], { from: null, to: null }],
    [agencyWith('a', { valid_from: 2020, valid_to: 2022 }), [], { from: 2020, to: 2022 }],
    [agencyWith('a', { valid_from: 2020, valid_to: 2022 }), ends, { from: 2020, to: 2021 }],
    [agencyWith('a', { valid_from: 2022, valid_to: 2022 }), ends, null],
    [agencyWith('a', { kind: 'public_enterprise' }), [], null],
  ] as const;
  for (const [agency, events, owed] of cases) {
    expect(owedYears(agency, events)).toEqual(owed);
    for (const year of [2019, 2020, 2021, 2022, 2023])
      expect(obligationOf(agency, year, events) === 'owed').toBe(
        owed !== null && year >= (owed.from ?? year) && year <= (owed.to ?? year),
      );
  }
});
