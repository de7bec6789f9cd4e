import { expect, test } from 'vitest';
import type { ListedBody } from '../../../../src/lib/core/dataset/index.ts';
import { compareList } from '../../../../src/lib/core/layer/index.ts';
import { entryWith } from '../../../support/register.ts';

const listed = (name: string, changes: Partial<ListedBody> = {}): ListedBody => ({
  line: 2,
  name,
  kind: 'unknown',
  region_code: entryWith('x').region_code,
  former_names: [],
  valid_from: null,
  valid_to: null,
  ...changes,
});
const REGISTER = [
  entryWith('water', { name: '甲县水利局', short_name: '水利局', former_names: ['甲县水务局'], valid_from: 2019 }),
  entryWith('school', { name: '甲县教育局', short_name: '教育局' }),
];
const compare = (one: ListedBody) => compareList([one], REGISTER)[0];

test('what the list leaves open stays as the register has it', () => {
  expect(compare(listed('甲县水利局'))).toMatchObject({ change: 'same', body: REGISTER[0], before: REGISTER[0] });
  expect(compare(listed('水利局'))).toMatchObject({ change: 'same', body: REGISTER[0] });
});

test('a kind, a year and a former name that the list has are changes', () => {
  const line = compare(listed('甲县水利局', { kind: 'institution', valid_to: 2024, former_names: ['甲县水电局'] }));
  expect(line).toMatchObject({
    change: 'changed',
    body: { kind: 'institution', valid_from: 2019, valid_to: 2024, former_names: ['甲县水务局', '甲县水电局'] },
  });
});

test('a body whose name in the register the list calls a former one was renamed', () => {
  expect(compare(listed('甲县教育和体育局', { former_names: ['甲县教育局'] }))).toMatchObject({
    change: 'changed',
    body: { agency_id: 'school', name: '甲县教育和体育局', former_names: ['甲县教育局'] },
  });
});

test('a name that nobody bears in the area is a new body, and one of another area is another body', () => {
  expect(compare(listed('甲县林业局'))).toMatchObject({ change: 'new', before: null, body: { name: '甲县林业局' } });
  const elsewhere = { region_code: '350128' as ListedBody['region_code'] };
  expect(compare(listed('甲县水利局', elsewhere))).toMatchObject({ change: 'new', before: null });
});
