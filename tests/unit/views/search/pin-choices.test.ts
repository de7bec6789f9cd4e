import { describe, expect, test } from 'vitest';
import type { DirectoryRow, Filter } from '../../../../src/lib/queries/index.ts';
import { pinChoices } from '../../../../src/lib/views/index.ts';
import { agency } from '../../../support/hand-world.ts';
import { searchWords } from '../../../../src/lib/labels/search.ts';

const code = (text: string) => text as DirectoryRow['region_code'];
const row = (id: string, name: string, spelled: string, rest: Partial<DirectoryRow> = {}): DirectoryRow => ({
  agency_id: agency(id),
  name: `某区${name}`,
  short_name: name,
  former_names: [],
  kind: 'department',
  region_code: code('350128'),
  parent_id: null,
  valid_from: null,
  valid_to: null,
  renamed_in: null,
  scope: 'own',
  note: null,
  included_in: [],
  included_from: [],
  search_key: [`mou qu ${spelled}`, spelled],
  read_years: [],
  aggregate_years: [],
  unread_years: [],
  ...rest,
});
const register = {
  directory: [
    row('far-police', '公安局', 'gong an ju', { region_code: code('320804') }),
    row('finance', '财政局', 'cai zheng ju'),
    row('gov', '管委会', 'guan wei hui', { scope: 'aggregate' }),
    row('planning', '经济发展局', 'jing ji fa zhan ju'),
    row('police', '公安局', 'gong an ju'),
  ],
  regions: [{ region_code: code('320804'), name: '淮阴区' }],
};
const chosen: Pick<Filter, 'region' | 'agencies'> = { region: code('350128'), agencies: [agency('finance')] };
const found = (text: string, who = chosen) =>
  pinChoices(text, register, who, searchWords.search.synonyms).lines.map(({ agency_id, area }) => [agency_id, area]);

describe('bodies that can be set into a figure', () => {
  test('are those of the area where nothing was typed, without who is chosen and without totals', () => {
    expect(found('')).toEqual([
      ['planning', null],
      ['police', null],
    ]);
  });

  test('are found by name and by pinyin, those of the area first, others with the name of theirs', () => {
    const both = [
      ['police', null],
      ['far-police', '淮阴区'],
    ];
    expect([found('公安'), found('gaj'), found('gongan')]).toEqual([both, both, both]);
    expect(found('没有这个')).toEqual([]);
  });

  test('are everybody where the page shows all areas', () => {
    expect(found('', { region: 'all', agencies: [] })).toEqual([
      ['far-police', null],
      ['finance', null],
      ['planning', null],
      ['police', null],
    ]);
  });

  test('have names for those already chosen as well', () => {
    expect(pinChoices('', register, chosen, []).names.get(agency('finance'))).toBe('财政局');
  });
});
