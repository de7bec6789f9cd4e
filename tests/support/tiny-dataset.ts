import { ALL_CELLS, owedCells } from '../../src/lib/core/template/index.ts';

/** A CSV file before it is text: header and rows of fields. */
export type Grid = string[][];
export type Grids = Record<string, Grid>;

const FORM = { proactive: '2021', requests: '2021', appeals: '2021' } as const;
const OWED = new Set(owedCells(FORM));

export const REPORT_HEADER = [
  'agency_id',
  'year',
  'title',
  'published_on',
  'source_url',
  'scope',
  'form_proactive',
  'form_requests',
  'form_appeals',
  'reading',
  'note',
  ...ALL_CELLS,
];

/** A report on the forms of 2021 with every cell 0. */
export function zeroReport(agencyId: string, year: number): string[] {
  const identity = [agencyId, String(year), '年度报告', '2024-01-15', 'https://www.example.gov.cn/a.htm', 'own'];
  return [...identity, '2021', '2021', '2021', 'read', '', ...ALL_CELLS.map((id) => (OWED.has(id) ? '0' : ''))];
}

/** A valid dataset: two regions, two agencies, one event, two reports, two notes. Line 3 of `reports.csv` has a blank and a worded number. */
export function tinyGrids(): Grids {
  const second = zeroReport('finance', 2024);
  second[REPORT_HEADER.indexOf('granted.total')] = '';
  second[REPORT_HEADER.indexOf('normative_docs_issued')] = '15';
  return {
    'regions.csv': [
      ['region_code', 'name', 'level', 'parent_code'],
      ['630000', '青海省', 'province', ''],
      ['630223', '互助土族自治县', 'county', '630000'],
    ],
    'agencies.csv': [
      'agency_id,name,short_name,former_names,kind,region_code,parent_id,valid_from,valid_to,note'.split(','),
      ['county', '互助县人民政府', '县政府', '', 'county_gov', '630223', '', '', '', ''],
      [
        'finance',
        '互助县财政局',
        '财政局',
        '财税局;税政局',
        'department',
        '630223',
        'county',
        '2019',
        '',
        '两行\n的说明',
      ],
    ],
    'agency_events.csv': [
      ['date', 'type', 'from_ids', 'to_ids', 'note', 'source'],
      ['2019-08', 'create', '', 'finance', '', ''],
    ],
    'reports.csv': [REPORT_HEADER, zeroReport('county', 2023), second],
    'cell_notes.csv': [
      ['agency_id', 'year', 'cell_id', 'status', 'raw', 'note'],
      ['finance', '2024', 'normative_docs_issued', 'text_number', '《通告》15', '格内有文种'],
      ['finance', '2024', 'granted.total', 'blank', '', ''],
    ],
  };
}

const TINY_PACKAGE = JSON.stringify({ name: 'tiny', title: '小数据集', synthetic: true });

const quote = (field: string): string => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** The texts of a folder. */
export function toTexts(grids: Grids): Record<string, string> {
  const texts = Object.entries(grids).map(([file, grid]): [string, string] => [
    file,
    grid.map((row) => `${row.map(quote).join(',')}\n`).join(''),
  ]);
  return { 'datapackage.json': TINY_PACKAGE, ...Object.fromEntries(texts) };
}

/** Sets one field, named by its row (1 is the first row under the header) and column. */
export function setField(grids: Grids, file: string, row: number, column: string, value: string): void {
  const grid = grids[file]!;
  grid[row]![grid[0]!.indexOf(column)] = value;
}
