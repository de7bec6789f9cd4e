import { expect, test } from 'vitest';
import { checkDataset } from '../../../src/lib/core/checks/index.ts';
import { areaTable } from '../../../src/lib/warehouse/area-table.ts';
import { readPublicReports } from '../../support/public-reports.ts';

test('areas.csv has both bases of every cell of an area and year, k of n, and who is not in the sum and why', async () => {
  const dataset = await readPublicReports();
  const { name, columns, rows } = areaTable(dataset, checkDataset(dataset));
  expect(name).toBe('areas');
  const lineOf = (year: number, cell: string) => {
    const row = rows.find((one) => one[0] === '350128' && one[2] === year && one[3] === cell);
    return Object.fromEntries(columns.map((column, at) => [column, row?.[at]]));
  };
  expect(lineOf(2025, 'received_new.total')).toEqual({
    region_code: '350128',
    region: '福建省福州市平潭综合实验区',
    year: 2025,
    cell_id: 'received_new.total',
    published: 154,
    sum: 105,
    difference: 49,
    k: 15,
    n: 17,
    lacking: '',
    other_form: '',
    contradicted: 'pingtan-agriculture;pingtan-area-haitan;pingtan-economy;pingtan-tourism-culture',
    unread: 'pingtan-natural-resources',
    missing: '',
    uncollected: 'pingtan-public-security',
    included: '',
  });
  expect(lineOf(2024, 'received_new.total')).toMatchObject({ published: 218, sum: 209, difference: 9, k: 17, n: 17 });
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const keys = rows.map((row) => row.slice(0, 4).join());
  expect(new Set(keys).size).toBe(rows.length);
});
