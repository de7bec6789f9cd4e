import { expect, test } from 'vitest';
import { regionFullName, regionPath, regionPrefix, type Region } from '../../../../src/lib/core/agency/index.ts';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';

const code = (text: string) => text as RegionCode;
const region = (own: string, name: string, level: Region['level'], parent: string | null): Region => ({
  region_code: code(own),
  name,
  level,
  parent_code: parent === null ? null : code(parent),
});
const REGIONS = [
  region('630223', '互助土族自治县', 'county', '630200'),
  region('630000', '青海省', 'province', null),
  region('630200', '海东市', 'prefecture', '630000'),
];

test('an area shares with what is inside it the digits before its pairs of noughts', () => {
  expect(['630000', '630200', '630223', '630220', '631000'].map((text) => regionPrefix(code(text)))).toEqual([
    '63',
    '6302',
    '630223',
    '630220',
    '6310',
  ]);
});

test('the way to an area leads from its province down, and to an unknown one nowhere', () => {
  expect(regionPath(code('630223'), REGIONS).map(({ name }) => name)).toEqual(['青海省', '海东市', '互助土族自治县']);
  expect(regionPath(code('630000'), REGIONS).map(({ name }) => name)).toEqual(['青海省']);
  expect(regionPath(code('999999'), REGIONS)).toEqual([]);
});

test('areas that name each other as parents end the way instead of turning for ever', () => {
  const ring = [region('630100', '甲', 'prefecture', '630200'), region('630200', '乙', 'prefecture', '630100')];
  expect(regionPath(code('630100'), ring).map(({ name }) => name)).toEqual(['乙', '甲']);
});

test('the full name is that of the whole way', () => {
  expect(regionFullName(code('630223'), REGIONS)).toBe('青海省海东市互助土族自治县');
  expect(regionFullName(code('999999'), REGIONS)).toBeNull();
});
