import { expect, test } from 'vitest';
import { identitiesFor, identitiesOf, templateOf } from '../../../../src/lib/core/template/index.ts';

const told = (form: '2019' | '2021', rule: string, at: string) => {
  const found = identitiesOf(templateOf(form)).find((one) => one.rule === rule && one.at === at);
  return found && `${found.left.join(' + ')} = ${found.right.join(' + ')}`;
};

test('a row adds up to its total', () => {
  expect(told('2021', 'T3-ROW', 'granted')).toBe(
    'granted.natural_person + granted.business + granted.research + granted.public_welfare + granted.legal_services + granted.other_org = granted.total',
  );
});

test('what came in is what went out', () => {
  expect(told('2021', 'T3-BAL', 'business')).toBe(
    'received_new.business + carried_in.business = concluded_total.business + carried_out.business',
  );
});

test('the outcomes of a column add up to those concluded', () => {
  const sum = told('2019', 'T3-SUM', 'total');
  expect(sum).toMatch(/^granted\.total \+ partially_granted\.total \+ /);
  expect(sum).toMatch(/ \+ not_processed_reconfirm\.total \+ other_total\.total = concluded_total\.total$/);
  expect(sum?.split(' + ')).toHaveLength(19);
  expect(told('2021', 'T3-SUM', 'total')?.split(' + ')).toHaveLength(21);
});

test('the results of a block of Table 4 add up to its total', () => {
  expect(told('2019', 'T4-SUM', 'review')).toBe(
    'review_upheld + review_corrected + review_other + review_pending = review_total',
  );
});

test.each([
  ['2021', '2021', 42],
  ['2019', '2021', 40],
  ['absent', '2021', 3],
  ['2021', 'absent', 39],
  ['absent', 'absent', 0],
] as const)('a report with Table 3 of %s and Table 4 of %s is bound by so many: %i', (requests, appeals, count) => {
  expect(identitiesFor({ proactive: '2021', requests, appeals })).toHaveLength(count);
});

test('the rules in their order', () => {
  expect(identitiesOf(templateOf('2021')).map(({ rule }) => rule)).toEqual([
    ...Array.from({ length: 25 }, () => 'T3-ROW'),
    ...Array.from({ length: 7 }, () => ['T3-SUM', 'T3-BAL']).flat(),
    ...Array.from({ length: 3 }, () => 'T4-SUM'),
  ]);
});
