import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../../src/lib/core/checks/index.ts';
import { registerRows, scopesOf, tableRows, type RowValue } from '../../../src/lib/warehouse/rows.ts';
import { handReport } from '../../support/hand-reports.ts';
import { QUERY_WORLD } from '../../support/query-world.ts';
import { agencyWith, idOf } from '../../support/register.ts';

const ROWS = tableRows(QUERY_WORLD, 'r1', checkDataset(QUERY_WORLD));
const head = (rows: readonly (readonly RowValue[])[] = [], columns = 2) => rows.map((row) => row.slice(0, columns));

describe('the rows of a dataset', () => {
  test('say what it is', () => {
    expect(ROWS['meta']).toEqual([
      ['name', 'hand'],
      ['release', 'r1'],
      ['synthetic', 'true'],
      ['title', '手工'],
    ]);
  });

  test('have areas and agencies by key, each with its place in Chinese order', () => {
    // 贫县 pín, 海东 hǎi, 互助 hù, 青海 qīng.
    expect(ROWS['region']).toEqual([
      ['630000', '青海省', 'province', null, 3, null, null, null],
      ['630200', '海东市', 'prefecture', '630000', 0, null, null, null],
      ['630223', '互助土族自治县', 'county', '630200', 1, null, null, null],
      ['630225', '贫县', 'county', '630200', 2, null, null, null],
    ]);
    expect(ROWS['agency']?.find(([id]) => id === 'town')).toEqual([
      'town',
      'town',
      'town',
      ['旧乡'],
      'township',
      '630223',
      'county',
      'own',
      null,
      null,
      true,
      null,
      4,
      null,
      [],
    ]);
    expect(head(ROWS['agency'], 1).flat()).toEqual(['city', 'county', 'finance', 'quiet', 'town']);
  });

  test('have events and reports; a report carries area and kind of its agency, what is inferred and what an error names', () => {
    expect(ROWS['agency_event']).toEqual([
      ['2023-05', 'create', [], ['quiet'], '新设', null],
      ['2021-03', 'split', ['finance'], ['finance', 'quiet'], null, '公告'],
    ]);
    expect(head(ROWS['report'])).toEqual([
      ['city', 2023],
      ['county', 2023],
      ['finance', 2022],
      ['finance', 2023],
      ['town', 2021],
      ['town', 2023],
    ]);
    const finance = ROWS['report']?.[3] ?? [];
    expect(finance.slice(2, 14)).toEqual([
      '财政局2023年报',
      '2024-02-15',
      'https://www.example.gov.cn/2023.htm',
      'own',
      '2021',
      '2021',
      '2021',
      'read',
      '重印',
      '630223',
      'department',
      ['received_new.total'],
    ]);
    expect(finance[14]).toContain('granted.total');
    expect(finance[14]).not.toContain('carried_in.total');
    expect(ROWS['report']?.[2]?.[14]).toEqual([]);
  });

  test('note every cell that is not plainly reported or comes with words', () => {
    expect(ROWS['cell_note']).toEqual([
      ['finance', 2023, 'normative_docs_in_force', 'blank', '', null],
      ['finance', 2023, 'received_new.total', 'inferred', null, null],
    ]);
    const [report] = QUERY_WORLD.reports;
    const worded = { value: 0, status: 'reported', raw: null, at: null, note: '有话' } as const;
    const cells = { ...report!.cells, 'granted.total': worded };
    const noted = { ...QUERY_WORLD, reports: [{ ...report!, cells }] };
    expect(tableRows(noted, '', checkDataset(noted))['cell_note']).toEqual([
      ['finance', 2022, 'granted.total', 'reported', null, '有话'],
    ]);
  });

  test('of a report without an agency cannot be made', () => {
    const stray = { ...QUERY_WORLD, agencies: QUERY_WORLD.agencies.filter(({ agency_id }) => agency_id !== 'city') };
    expect(() => tableRows(stray, '', { ...checkDataset(QUERY_WORLD) })).toThrow('report without agency: city/2023');
  });
});

test('a body is aggregating where all its reports are sums and it has any', () => {
  const sum = handReport('a', 2022, {}, { scope: 'aggregate' });
  expect(scopesOf([sum, handReport('b', 2022, {})])(idOf('a'))).toBe('aggregate');
  expect(scopesOf([sum, handReport('a', 2023, {})])(idOf('a'))).toBe('own');
  expect(scopesOf([])(idOf('a'))).toBe('own');
});

test('names are spelled in full, short and as they were; equal names stand in the order of their ids', () => {
  const agencies = [
    agencyWith('b', { name: '同名', short_name: '短', former_names: ['旧'] }),
    agencyWith('a', { name: '同名', short_name: '短' }),
  ];
  const rows =
    registerRows(
      { ...QUERY_WORLD, agencies },
      'r',
      () => 'own',
      (name) => `<${name}>`,
    )['agency'] ?? [];
  expect(rows.map((row) => [row[0], row[12], row[14]])).toEqual([
    ['a', 0, ['<同名>', '<短>']],
    ['b', 1, ['<同名>', '<短>', '<旧>']],
  ]);
});
