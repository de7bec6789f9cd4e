import { expect, test } from 'vitest';
import { findAgencies } from '../../../../src/lib/core/agency/index.ts';
import { agencyWith } from '../../../support/register.ts';

const REGISTER = [
  agencyWith('edu', { name: '示例县教育局', short_name: '教育局', former_names: ['示例县教委'] }),
  agencyWith('edu-other', { name: '邻县教育局', short_name: '邻县教育局' }),
  agencyWith('town', { name: '林河镇', short_name: '镇' }),
];
const found = (name: string) => findAgencies(name, REGISTER).map(({ agency_id }) => agency_id);

test.each([
  ['示例县教育局', ['edu']],
  ['示例县 教育局', ['edu']],
  ['教育局', ['edu']],
  ['示例县教委', ['edu']],
  ['县教育局', ['edu', 'edu-other']],
  ['某省示例县林河镇', ['town']],
  ['审计局', []],
  ['', []],
  ['　', []],
])('“%s” may mean %j', (name, agencies) => {
  expect(found(name)).toEqual(agencies);
});
