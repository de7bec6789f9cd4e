import { expect, test } from 'vitest';
import { inclusionsOf } from '../../../../src/lib/core/agency/index.ts';
import { agencyWith, idOf } from '../../../support/register.ts';

const holding = (id: string, ...includes: [string, number | null][]) =>
  agencyWith(id, { includes: includes.map(([other, from]) => ({ agency_id: idOf(other), from })) });
const told = (...agencies: Parameters<typeof inclusionsOf>[0][number][]) =>
  inclusionsOf(agencies).map(({ agency_id, parent_id, from }) => `${agency_id} in ${parent_id} ${from ?? 'always'}`);

test('a register that says nothing includes nobody', () => {
  expect(told(agencyWith('a'), holding('b'))).toEqual([]);
});

test('what a report includes through another it includes too, from the later year on', () => {
  expect(
    told(holding('a', ['b', 2022]), holding('b', ['c', null], ['d', 2023]), agencyWith('c'), agencyWith('d')),
  ).toEqual(['b in a 2022', 'c in b always', 'd in b 2023', 'c in a 2022', 'd in a 2023']);
});
