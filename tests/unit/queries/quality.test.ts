import { describe, expect, test } from 'vitest';
import { queryAreaCells, queryAreas, queryFilings, queryQuality } from '../../../src/lib/queries/index.ts';
import { askWorld, CITY, EMPTY } from '../../support/query-world.ts';
import { HUZHU } from '../../support/hand-reports.ts';

describe('the quality of an area', () => {
  test('has a filing for every body and year, aggregating bodies first', async () => {
    const { filings } = await askWorld((engine) => queryQuality(engine, HUZHU), 'quality');
    expect(
      filings.map((row) => [row.agency_id, row.year, row.state, row.due, row.days_late, row.errors, row.infos]),
    ).toEqual([
      ['county', 2021, 'missing', '2022-03-31', null, 0, 0],
      ['county', 2022, 'missing', '2023-03-31', null, 0, 0],
      ['county', 2023, 'filed', '2024-03-31', null, 0, 7],
      ['finance', 2021, 'missing', '2022-01-31', null, 0, 0],
      ['finance', 2022, 'filed', '2023-01-31', null, 0, 0],
      ['finance', 2023, 'filed', '2024-01-31', 15, 3, 2],
      ['quiet', 2021, 'not_due', '2022-01-31', null, 0, 0],
      ['quiet', 2022, 'not_due', '2023-01-31', null, 0, 0],
      ['quiet', 2023, 'missing', '2024-01-31', null, 0, 0],
      ['town', 2021, 'filed', '2022-01-31', null, 2, 1],
      ['town', 2022, 'missing', '2023-01-31', null, 0, 0],
      ['town', 2023, 'unread', '2024-01-31', null, 1, 1],
    ]);
  });

  test('has the findings of its bodies by year and body, and nobody else’s', async () => {
    const { findings } = await askWorld((engine) => queryQuality(engine, HUZHU), 'quality');
    const count = (agency: string, year: number) =>
      findings.filter((row) => row.agency_id === agency && row.year === year).length;
    expect([count('town', 2021), count('finance', 2022), count('town', 2022)]).toEqual([5, 5, 1]);
    expect([count('county', 2023), count('finance', 2023), count('town', 2023)]).toEqual([7, 14, 2]);
    expect(findings).toHaveLength(34);
    expect(findings.map(({ year }) => year)).toEqual(findings.map(({ year }) => year).toSorted());
  });

  test('says who gave a sum and who did not, and who published one', async () => {
    const { sums } = await askWorld((engine) => queryQuality(engine, HUZHU), 'quality');
    expect(sums).toEqual([
      { year: 2021, form: '2021', published_by: null, expected: 2, reporting: 1, missing: ['finance'], unread: [] },
      { year: 2022, form: '2021', published_by: null, expected: 2, reporting: 1, missing: ['town'], unread: [] },
      {
        year: 2023,
        form: '2021',
        published_by: 'county',
        expected: 3,
        reporting: 1,
        missing: ['quiet'],
        unread: ['town'],
      },
    ]);
  });

  test('holds each sum against the published figure: plain cells and totals here, every cell for a draft', async () => {
    await askWorld(async (engine) => {
      const { cells } = await queryQuality(engine, HUZHU);
      const at = (year: number, id: string) => cells.find((row) => row.year === year && row.cell_id === id);
      expect(at(2023, 'licensing_decisions')).toMatchObject({ sum_value: 0, reported: 1, published: 9, difference: 9 });
      // What is inferred nobody gave.
      expect(at(2023, 'received_new.total')).toMatchObject({ sum_value: null, lacking: ['finance'], published: 20 });
      expect(at(2023, 'normative_docs_in_force')).toMatchObject({ sum_value: null, reported: 0, lacking: ['finance'] });
      expect(at(2021, 'normative_docs_issued')).toMatchObject({
        sum_value: null,
        other_form: ['town'],
        published: null,
      });
      expect(at(2023, 'received_new.natural_person')).toBeUndefined();
      expect(cells).toHaveLength(150);
      expect(cells.map(({ year }) => year)).toEqual(cells.map(({ year }) => year).toSorted());
      expect(cells.slice(0, 2).map(({ cell_id }) => cell_id)).toEqual(['regulations_issued', 'regulations_repealed']);
      const all = await queryAreaCells(engine, HUZHU);
      expect(all).toHaveLength(600);
      expect(all.find((row) => row.year === 2023 && row.cell_id === 'received_new.natural_person')).toMatchObject({
        sum_value: 10,
        published: 20,
        difference: 10,
      });
    }, 'quality');
  });
});

test('sums are drawn up for every area that has a body', async () => {
  expect(await askWorld(queryAreas, 'quality')).toEqual(['630000', '630200', '630223']);
});

test('filings of an area are those of its bodies and of the areas below it', async () => {
  await askWorld(async (engine) => {
    const bodies = async (region: typeof CITY) =>
      [...new Set((await queryFilings(engine, region)).map(({ agency_id }) => agency_id))].toSorted();
    expect(await bodies(CITY)).toEqual(['city', 'county', 'finance', 'quiet', 'town']);
    expect(await bodies(HUZHU)).toEqual(['county', 'finance', 'quiet', 'town']);
    expect(await bodies(EMPTY)).toEqual([]);
  }, 'quality');
});
