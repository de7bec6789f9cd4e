import { describe, expect, test } from 'vitest';
import {
  agencyTable,
  cellTable,
  dictionaryTable,
  markSynthetic,
  readDataset,
  reportTable,
} from '../../../../src/lib/core/dataset/index.ts';
import { tinyGrids, toTexts } from '../../../support/tiny-dataset.ts';

test('a table of a fictional dataset says so in every row, any other is as it was', () => {
  const reading = readDataset(toTexts(tinyGrids()));
  if (!reading.ok) throw new Error('the tiny dataset is valid');
  const { dataset } = reading;
  const table = reportTable(dataset);
  const marked = markSynthetic(table, { ...dataset, info: { ...dataset.info, synthetic: true } });
  expect(marked.columns).toEqual([...table.columns, 'synthetic']);
  expect([...marked.rows].map((row) => row.at(-1))).toEqual(table.rows.map(() => '示例数据'));
  expect(markSynthetic(table, { ...dataset, info: { ...dataset.info, synthetic: false } })).toBe(table);
});

describe('the tables to download', () => {
  const reading = readDataset(toTexts(tinyGrids()));
  if (!reading.ok) throw new Error('the tiny dataset is valid');
  const { dataset } = reading;
  const told = ({ columns, rows }: ReturnType<typeof reportTable>, row: number, ...names: string[]) =>
    names.map((name) => rows[row]?.[columns.indexOf(name)]);

  test('a report is a row with its agency and area, its cells, and which of them nobody reported', () => {
    const report = dataset.reports.find(({ agency_id }) => agency_id === 'finance')!;
    const inferred = { ...report.cells['granted.total']!, value: 4, status: 'inferred' as const };
    const again = { ...report.cells['carried_in.total']!, value: 0, status: 'inferred' as const };
    const changed = { ...report, cells: { ...report.cells, 'granted.total': inferred, 'carried_in.total': again } };
    const table = reportTable({ ...dataset, reports: [changed, dataset.reports[0]!] });
    expect(table.name).toBe('reports');
    expect(told(table, 0, 'agency_id', 'year', 'agency', 'region_code', 'region', 'kind', 'inferred')).toEqual([
      'county',
      2023,
      '互助县人民政府',
      '630223',
      '青海省互助土族自治县',
      'county_gov',
      '',
    ]);
    expect(told(table, 1, 'agency_id', 'form_requests', 'normative_docs_issued', 'granted.total', 'inferred')).toEqual([
      'finance',
      '2021',
      15,
      4,
      'carried_in.total;granted.total',
    ]);
    expect(told(table, 1, 'statuses')[0]).toContain('inferred:carried_in.total granted.total');
    expect(told(table, 0, 'normative_docs_newly_made')).toEqual([null]);
  });

  test('a report of an agency that is not in the register has no row', () => {
    expect(reportTable({ ...dataset, agencies: dataset.agencies.slice(1) }).rows).toHaveLength(1);
  });

  test('a cell is a row with its label, status and text', () => {
    const table = cellTable(dataset);
    expect(table.name).toBe('cells');
    const rows = [...table.rows];
    expect(rows).toHaveLength(400);
    expect(rows.filter((row) => row[0] === 'finance' && row[4] === 'normative_docs_issued')).toEqual([
      [
        'finance',
        '互助县财政局',
        2024,
        'own',
        'normative_docs_issued',
        '行政规范性文件 · 本年制发件数',
        15,
        'text_number',
        '《通告》15',
        '格内有文种',
      ],
    ]);
  });

  test('an agency is a row of the register', () => {
    const table = agencyTable(dataset);
    expect(table.name).toBe('agencies');
    expect(Object.fromEntries(table.columns.map((column, index) => [column, table.rows[1]?.[index]]))).toEqual({
      agency_id: 'finance',
      name: '互助县财政局',
      short_name: '财政局',
      former_names: '财税局;税政局',
      kind: 'department',
      region_code: '630223',
      region: '青海省互助土族自治县',
      parent_id: 'county',
      valid_from: 2019,
      valid_to: null,
      note: '两行\n的说明',
      includes: '',
    });
  });

  test('the dictionary has a row for each cell of the forms', () => {
    const { name, columns, rows } = dictionaryTable();
    expect(name).toBe('dictionary');
    expect(columns).toEqual(['cell_id', 'column', 'table', 'label', 'unit', 'forms', 'article']);
    expect(rows.find(([id]) => id === 'received_new.total')).toEqual([
      'received_new.total',
      'received_new_total',
      'requests',
      '一、本年新收政府信息公开申请数量 · 总计',
      '件',
      '2019;2021',
      '27–31',
    ]);
  });
});
