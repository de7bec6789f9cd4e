import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import { zh } from '../support/zh.ts';
import type { DirectoryRow } from '../../src/lib/queries/index.ts';
import { findAgencies, paletteGroups, parseSearch } from '../../src/lib/views/index.ts';
import { matchSpelling } from '../../src/lib/views/search/match-spelling.ts';
import { spellName } from '../../src/lib/warehouse/spell-names-node.ts';

const YEAR_WORDS = zh.search.yearWords.split('、');
let directory: DirectoryRow[] = [];

beforeAll(async () => {
  const reading = await readDatasetFolder('data/example-county');
  if (!reading.ok) throw new Error('the county is not readable');
  const { agencies, reports } = reading.dataset;
  directory = agencies.map((agency) => ({
    ...agency,
    scope: 'own',
    renamed_in: null,
    search_key: [agency.name, agency.short_name, ...agency.former_names].map(spellName),
    read_years: reports.filter(({ agency_id }) => agency_id === agency.agency_id).map(({ year }) => year),
    aggregate_years: [],
    unread_years: [],
    included_in: [],
    included_from: [],
  }));
});

const namesOf = ({ name, short_name, former_names }: DirectoryRow) => [name, short_name, ...former_names];
const find = (text: string) => findAgencies(parseSearch(text, YEAR_WORDS).words, directory);

/** A reading by trying everything: each syllable gives a beginning of itself, one after another. */
function spelledBySearch(typed: string, syllables: readonly string[]): boolean {
  if (typed === '') return true;
  const [first, ...rest] = syllables;
  if (first === undefined) return false;
  for (let length = 1; length <= first.length; length += 1)
    if (typed.startsWith(first.slice(0, length)) && spelledBySearch(typed.slice(length), rest)) return true;
  return false;
}

describe('search for an agency', () => {
  test('by any of its names it is among the first', () => {
    for (const agency of directory)
      for (const name of namesOf(agency)) {
        const hits = find(name);
        const [first] = hits;
        expect(first && namesOf(first.agency).includes(name), name).toBe(true);
        expect(hits.some((hit) => hit.agency === agency)).toBe(true);
      }
  });

  test('by pinyin in full, by initials, and by a part of its name it is found', () => {
    for (const agency of directory)
      for (const [index, name] of namesOf(agency).entries()) {
        const syllables = (agency.search_key[index] ?? '').split(' ');
        const initials = syllables.map((syllable) => syllable[0]).join('');
        for (const typed of [syllables.join(''), syllables.join(' '), initials, name.slice(1), name.slice(0, -1)])
          expect(
            find(typed).some((hit) => hit.agency === agency),
            typed,
          ).toBe(true);
      }
  });

  test('nothing that holds the word as typed is left out, and it stands before whatever does not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...directory), fc.nat(20), fc.integer({ min: 1, max: 4 }), (from, start, length) => {
        const word = from.name.slice(start % from.name.length).slice(0, length);
        const holds = (row: DirectoryRow) => namesOf(row).some((name) => name.includes(word));
        const hits = find(word).map(({ agency }) => agency);
        expect(new Set(hits.filter(holds))).toEqual(new Set(directory.filter(holds)));
        const firstOther = hits.findIndex((row) => !holds(row));
        if (firstOther >= 0) expect(hits.slice(firstOther).some(holds)).toBe(false);
      }),
    );
  });

  test('a hit by a former name says so, one by a name of today does not', () => {
    const [renamed] = find('扶贫开发办公室');
    expect(renamed).toMatchObject({ agency: { agency_id: 'example-rural-revitalisation' } });
    expect(renamed?.former).toContain('扶贫');
    expect(find('乡村振兴局')[0]?.former).toBeNull();
  });

  test('spelled names are read as by trying everything', () => {
    const syllable = fc.constantFrom('zi', 'ran', 'yuan', 'ju', 'zhi', 'an', 'z', 'a');
    fc.assert(
      fc.property(
        fc.array(syllable, { minLength: 1, maxLength: 5 }),
        fc.stringMatching(/^[zrayunijh]{1,6}$/),
        (all, typed) => {
          const naive = all.findIndex((_, start) => spelledBySearch(typed, all.slice(start)));
          expect(matchSpelling(typed, all.join(' '))?.start ?? -1).toBe(naive);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the palette', () => {
  const index = () => ({
    pages: [{ id: '/data', name: zh.site.nav.data, path: '/data' }],
    directory,
    regions: [],
    years: [2024],
  });

  test('a name with a year leads to that report first', () => {
    for (const text of ['自然资源 2023', '自然资源2023年', '2023年度自然资源', 'zrzy 2023']) {
      const [first] = paletteGroups(text, index(), zh);
      expect(first?.hits[0], text).toMatchObject({ kind: 'report', year: 2023, agency: 'example-natural-resources' });
    }
  });

  test('a year alone leads to its overview, an indicator to its comparison, nothing typed to the pages', () => {
    expect(paletteGroups('2024年', index(), zh)[0]?.hits[0]).toMatchObject({ kind: 'year', year: 2024 });
    expect(paletteGroups('公开率', index(), zh).find(({ kind }) => kind === 'indicator')?.hits[0]).toMatchObject({
      indicator: 'open_rate',
    });
    expect(paletteGroups('', index(), zh).map(({ kind }) => kind)).toEqual(['page']);
    expect(paletteGroups('没有这样东西', index(), zh)).toEqual([]);
  });
});
