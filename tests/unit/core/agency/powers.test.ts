import { expect, test } from 'vitest';
import { AGENCY_KINDS, isGovernment, isRuleMaker } from '../../../../src/lib/core/agency/index.ts';

test('rules are made by governments of provinces and cities; of an unknown body nobody can say', () => {
  expect(AGENCY_KINDS.filter((kind) => isRuleMaker(kind) === true)).toEqual(['province_gov', 'city_gov']);
  expect(AGENCY_KINDS.filter((kind) => isRuleMaker(kind) === null)).toEqual(['unknown']);
});

test('governments are those of provinces, cities and counties', () => {
  expect(AGENCY_KINDS.filter(isGovernment)).toEqual(['province_gov', 'city_gov', 'county_gov']);
});
