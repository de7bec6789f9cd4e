import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/lib/core/checks/index.ts';
import { qualityRows } from '../../../src/lib/warehouse/quality-rows.ts';
import { handDataset, handReport } from '../../support/hand-reports.ts';
import { QUERY_WORLD, WORLD_FILES } from '../../support/query-world.ts';

const rowsOf = (dataset: typeof QUERY_WORLD) => qualityRows(dataset, checkDataset(dataset), WORLD_FILES);
const ROWS = rowsOf(QUERY_WORLD);

describe('the rows of the quality file', () => {
  test('have a filing for every agency and every year from the first report to the last, with its findings counted', () => {
    expect(ROWS['filing']).toHaveLength(15);
    expect(ROWS['filing']?.find(([id, , , , , , year]) => id === 'finance' && year === 2023)).toEqual([
      'finance',
      'finance',
      'finance',
      'department',
      '630223',
      'own',
      2023,
      'owed',
      'filed',
      'late',
      '2024-01-31',
      '2024-02-15',
      15,
      3,
      9,
      2,
    ]);
    expect(ROWS['filing']?.find(([id, , , , , , year]) => id === 'quiet' && year === 2022)?.slice(7)).toEqual([
      'not_due',
      'not_due',
      null,
      '2023-01-31',
      null,
      null,
      0,
      0,
      0,
    ]);
  });

  test('have a sum for every area with a body that is expected, and none for an area without', () => {
    const areas = ROWS['area_sum']?.map((row) => row.slice(0, 6));
    expect(areas).toEqual(
      ['630000', '630200', '630223'].flatMap((region) => [
        [region, 2021, '2021', null, region === '630223' ? 2 : 3, 1],
        [region, 2022, '2021', null, region === '630223' ? 2 : 3, 1],
        [
          region,
          2023,
          '2021',
          region === '630223' ? 'county' : null,
          region === '630223' ? 3 : 4,
          region === '630223' ? 1 : 2,
        ],
      ]),
    );
    const county = ROWS['area_sum']?.find(([region, year]) => region === '630223' && year === 2023);
    expect(county?.slice(6)).toEqual([['quiet'], ['town']]);
  });

  test('have each cell of a sum in the order of print, beside the published figure and who may explain the difference', () => {
    const cells = ROWS['area_cell']?.filter(([region, year]) => region === '630223' && year === 2023) ?? [];
    expect(cells.map((row) => row[3])).toEqual(cells.map((_, index) => index));
    expect(cells.find((row) => row[2] === 'licensing_decisions')?.slice(4)).toEqual([
      0,
      1,
      [],
      [],
      9,
      9,
      '[["quiet","missing",null],["town","unread",null]]',
    ]);
    expect(cells.find((row) => row[2] === 'regulations_issued')?.slice(4)).toEqual([0, 1, [], [], 0, 0, '']);
  });

  test('have the sections of each report in order, and the published files', () => {
    expect(ROWS['section']).toEqual([
      ['finance', 2022, 0, 'overview', '一、总体情况', '上一年的工作。'],
      ['finance', 2022, 1, 'problems', '五、存在的主要问题及改进情况', '仍有不足。'],
      ['finance', 2023, 0, 'overview', '一、总体情况', '这一年的工作。'],
    ]);
    expect(ROWS['document']).toEqual([
      ['finance', 2023, 'finance-2023.html', 'html', 12, 'ab'],
      ['finance', 2022, 'finance-2022.docx', 'docx', 34, 'cd'],
    ]);
  });

  test('are none for a dataset without reports', () => {
    const { filing, area_sum, area_cell } = rowsOf(handDataset({ a: 'department' }, []));
    expect([filing, area_sum, area_cell]).toEqual([[], [], []]);
  });
});

test('a finding carries its figures, related reports and suspects as JSON, and an empty text where it has none', () => {
  const dataset = handDataset({ a: 'department' }, [
    handReport('a', 2023, { received_new: 5, 'received_new.natural_person': 5, granted: 5, concluded_total: 5 }),
  ]);
  const found = qualityRows(dataset, checkDataset(dataset))['finding'] ?? [];
  const row = found.find((one) => one[2] === 'T3-ROW' && one[4] === 'granted') ?? [];
  expect(row.slice(0, 5)).toEqual(['a', 2023, 'T3-ROW', 'error', 'granted']);
  expect(row.slice(6, 10)).toEqual([5, 0, 5, null]);
  const detail = JSON.parse(String(row[10])) as { suspects: unknown[][] };
  expect(Object.keys(detail)).toEqual(['suspects']);
  expect(detail.suspects[0]?.slice(0, 3)).toEqual([2023, 'granted.total', 0]);
  expect(found.find((one) => one[2] === 'DT-NODATE')?.[10]).toBe('');
});
