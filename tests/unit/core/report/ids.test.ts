import { expect, test } from 'vitest';
import { cellColumn, isAgencyId, isRegionCode } from '../../../../src/lib/core/report/index.ts';

test.each([
  ['water-bureau-2', true],
  ['a', true],
  ['7', true],
  ['', false],
  ['Water', false],
  ['water_bureau', false],
  ['-water', false],
  ['water-', false],
  ['water--bureau', false],
  ['water bureau', false],
  ['水利', false],
])('“%s” is an id of an agency: %s', (text, is) => expect(isAgencyId(text)).toBe(is));

test.each([
  ['630200', true],
  ['63020', false],
  ['6302000', false],
  ['63020a', false],
])('“%s” is a code of a region: %s', (text, is) => expect(isRegionCode(text)).toBe(is));

test('the column of a cell has no dot', () => {
  expect([cellColumn('granted.total'), cellColumn('review_total')]).toEqual(['granted_total', 'review_total']);
});
