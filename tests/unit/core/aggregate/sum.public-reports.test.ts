import { beforeAll, describe, expect, test } from 'vitest';
import { compareWithPublished, sumArea } from '../../../../src/lib/core/aggregate/index.ts';
import { checkDataset } from '../../../../src/lib/core/checks/index.ts';
import type { Dataset } from '../../../../src/lib/core/dataset/index.ts';
import type { CellId, RegionCode } from '../../../../src/lib/core/report/index.ts';
import { readTruth } from '../../../support/truth.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

const ZONE = '350128' as RegionCode;
let dataset: Dataset;
beforeAll(async () => {
  dataset = await readPublicReports();
});

describe('the zone against its bodies', () => {
  // Added up by hand from the published pages.
  test.each([
    [2021, 'penalty_decisions', 1282, 1282],
    [2022, 'received_new.total', 74, 78],
    [2022, 'normative_docs_issued', 88, 88],
    [2024, 'suit_after_review_total', 19, 15],
  ])('%i %s: published %d, sum %d', (year, cell, published, sum) => {
    const found = compareWithPublished(sumArea(dataset, ZONE, year)).find((line) => line.cell === (cell as CellId));
    expect(found).toMatchObject({ published, sum, difference: published - sum });
  });

  test('the body whose own balance breaks by the difference is named first', () => {
    const { findings } = checkDataset(dataset);
    const lines = compareWithPublished(sumArea(dataset, ZONE, 2022), findings);
    const received = lines.find(({ cell }) => cell === ('received_new.total' as CellId));
    expect(received?.explained_by[0]).toMatchObject({ agency_id: 'pingtan-area-haitan', reason: 'finding' });
  });
});

interface TruthRow {
  year: string;
  cell_id: string;
  published: string;
  sum: string;
  given_by: string;
}

describe('every line of the list of sums', () => {
  const rows = readTruth<TruthRow>('pingtan-sums');

  test('agrees: published figure, sum, and how many bodies gave it', () => {
    const found = rows.map(({ year, cell_id }) => {
      const sum = sumArea(dataset, ZONE, Number(year));
      const line = compareWithPublished(sum).find(({ cell }) => cell === cell_id);
      return [year, cell_id, line?.published, line?.sum, line?.reported].join();
    });
    expect(rows.length).toBe(73);
    expect(found).toEqual(rows.map((row) => [row.year, row.cell_id, row.published, row.sum, row.given_by].join()));
  });
});
