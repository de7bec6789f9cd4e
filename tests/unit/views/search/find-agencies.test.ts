import { expect, test } from 'vitest';
import type { DirectoryRow } from '../../../../src/lib/queries/index.ts';
import { findAgencies } from '../../../../src/lib/views/index.ts';
import { agency } from '../../../support/hand-world.ts';

const water: DirectoryRow = {
  agency_id: agency('water'),
  name: '甲县水务局',
  short_name: '水务局',
  former_names: ['甲县水利局', '甲县水电局'],
  kind: 'department',
  region_code: '350128' as DirectoryRow['region_code'],
  parent_id: null,
  valid_from: null,
  valid_to: null,
  renamed_in: null,
  scope: 'own',
  note: null,
  included_in: [],
  included_from: [],
  search_key: ['jia xian shui wu ju', 'shui wu ju', 'jia xian shui li ju', 'jia xian shui dian ju'],
  read_years: [],
  aggregate_years: [],
  unread_years: [],
};
const former = (word: string) => findAgencies([word], [water]).map((hit) => hit.former);

test('a hit names the former name that fits, and none where a name of today or the id does', () => {
  expect(['水务', '甲县水务', 'swj', 'jiaxianshuiwu', 'water'].map(former)).toEqual([
    [null],
    [null],
    [null],
    [null],
    [null],
  ]);
  expect(['水利', '水电', 'shuili', 'sdj'].map(former)).toEqual([
    ['甲县水利局'],
    ['甲县水电局'],
    ['甲县水利局'],
    ['甲县水电局'],
  ]);
  expect(former('环保')).toEqual([]);
});

test('what people say for a body finds it where its name says the same in other words', () => {
  const synonyms = [['水利站、slz', '水务、水利局']] as const;
  const found = (...words: string[]) => findAgencies(words, [water], synonyms).map(({ agency }) => agency.agency_id);
  expect([
    found('水利站'),
    found('slz'),
    found('甲县水利站'),
    found('甲县', '水利站'),
    found('乙县水利站'),
    found('slzx'),
    findAgencies(['水利站'], [water]),
  ]).toEqual([['water'], ['water'], ['water'], ['water'], [], [], []]);
});
