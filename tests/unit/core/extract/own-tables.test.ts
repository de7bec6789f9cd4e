import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import { cellTable, printCsv, reportTable } from '../../../../src/lib/core/dataset/index.ts';
import type { CellId } from '../../../../src/lib/core/report/index.ts';
import { readOwnTable } from '../../../../src/lib/core/extract/index.ts';
import { ALL_CELLS, cellsOfTable, templateOf } from '../../../../src/lib/core/template/index.ts';
import { readTextBlocks } from '../../../../src/lib/core/reading/text.ts';
import { readPublicReports } from '../../../support/public-reports.ts';

const dataset = await readPublicReports();
const some = {
  ...dataset,
  reports: dataset.reports.filter(({ reading }, index) => reading === 'read' && index % 5 === 0),
};
const TABLES = { reports: reportTable(some), cells: cellTable(some) };

describe('a table that was exported reads back', () => {
  it.each(['reports', 'cells'] as const)('%s.csv', async (name) => {
    const text = printCsv(TABLES[name].columns, TABLES[name].rows);
    const { format, outcomes } = await importFile(new TextEncoder().encode(text));
    expect(format).toBe('csv');
    expect(outcomes).toHaveLength(some.reports.length);
    for (const { agency_id, year, cells, form } of some.reports) {
      const agency = dataset.agencies.find((entry) => entry.agency_id === agency_id)!;
      const report = outcomes.find(
        (outcome) => outcome.report?.agency === agency.name && outcome.report.year === year,
      )!.report!;
      if (name === 'reports') expect(report.form).toEqual(form);
      for (const [id, { value, status }] of Object.entries(cells)) {
        const read = report.cells[id as CellId]!;
        expect([agency_id, year, id, read.value]).toEqual([agency_id, year, id, value]);
        // The wide table does not say why a cell is empty, nor which figure had words beside it.
        if (name === 'cells') expect([id, read.status]).toEqual([id, status]);
      }
    }
  });
});

const own = (lines: string[][]) =>
  readOwnTable(readTextBlocks(lines.map((line) => line.join('\t')).join('\n')))?.map(({ report }) => report) ?? null;

describe('one row a report', () => {
  const cells = (['proactive', 'requests', 'appeals'] as const).flatMap((table) =>
    cellsOfTable(templateOf('2021'), table),
  );
  const names = ['agency_id', 'agency', 'year', 'region_code', 'scope', 'published_on', 'title'];
  const forms = ['form_proactive', 'form_requests', 'form_appeals', 'inferred'];
  const row = (inferred: string, figure = '3') => [
    ...['water', '云杉县水利局', '2023', '630223', 'own', '2024-01-20', '年度报告'],
    ...['2021', '2021', '2021', inferred],
    ...cells.map(() => figure),
  ];
  const report = (line: string[]) => own([[...names, ...forms, ...cells], line])?.[0];

  it('says who reports, for which year and on which form', () => {
    expect(report(row('x'))).toMatchObject({
      title: '年度报告',
      agency: '云杉县水利局',
      region: '630223',
      year: 2023,
      published_on: '2024-01-20',
      scope: 'own',
      form: { proactive: '2021', requests: '2021', appeals: '2021' },
      sections: [],
      extra_rows: [],
      issues: [],
    });
    const vague = row('x').map((text, index) => (index === 2 ? '1999' : index === 3 ? '63' : index === 4 ? '?' : text));
    expect(report(vague)).toMatchObject({ year: null, region: null, scope: 'unknown' });
    expect(report(row('x').map((text, index) => (index > 6 && index < 10 ? '?' : text)))?.form).toEqual({
      proactive: 'absent',
      requests: 'absent',
      appeals: 'absent',
    });
  });

  it.each(['granted.total;review_total', 'granted.total review_total', 'granted.total; review_total'])(
    'lists what is inferred: %s',
    (inferred) => {
      const found = report(row(inferred))?.cells;
      expect([found?.['granted.total'], found?.review_total]).toEqual(
        Array.from({ length: 2 }, () => ({ value: 3, status: 'inferred', raw: null, at: null })),
      );
      expect(found?.['granted.business']).toMatchObject({ value: 3, status: 'reported', raw: '3' });
    },
  );

  it('has blanks for what is owed, inferred or not', () => {
    expect(report(row('granted.total', '-'))?.cells['granted.total']).toMatchObject({ value: null, status: 'na_mark' });
  });
});

describe('one row a cell', () => {
  const names = ['agency_id', 'year', 'cell_id', 'value', 'status', 'raw', 'note'];
  const cell = (...texts: string[]) =>
    own([names, ['water', '2023', 'review_total', ...texts]])?.[0]?.cells.review_total;

  it.each([
    [['3', 'text_number', '三件', '件'], { value: 3, status: 'text_number', raw: '三件', note: '件' }],
    [['3', 'reported', '', ''], { value: 3, status: 'reported', raw: '3' }],
    [['', 'blank', '', ''], { value: null, status: 'blank', raw: '' }],
    [['3', 'inferred', '', ''], { value: 3, status: 'inferred', raw: null, at: null }],
    [['', 'absent', '', ''], { value: null, status: 'absent', raw: null, at: null }],
    [['', 'reported', '', ''], { value: null, status: 'unreadable', raw: '' }],
    [['3', 'blank', '', ''], { value: null, status: 'unreadable', raw: '3' }],
    [['x', 'reported', '', ''], { value: null, status: 'unreadable', raw: 'x' }],
    [['3', 'guessed', '', ''], { value: null, status: 'unreadable', raw: '3' }],
  ])('%j', (texts, found) => expect(cell(...texts)).toMatchObject(found));

  it('tells the form of each table by the cells that are there', () => {
    const form = (...ids: string[]) =>
      own([names, ...ids.map((id) => ['water', '2023', id, '1', 'reported', '1', ''])])?.[0]?.form;
    expect(form('other_total.total', 'review_total')).toEqual({
      proactive: 'absent',
      requests: '2019',
      appeals: '2021',
    });
    expect(form('licensing_items_prev')?.proactive).toBe('2019');
    expect(form('licensing_decisions')?.proactive).toBe('2021');
    expect(form('licensing_items_prev', 'fees_amount_wan_yuan')?.proactive).toBe('hybrid');
  });

  it('is a report for each body and year; unknown cells are passed over', () => {
    const line = (agency: string, year: string, id = 'review_total') => [agency, year, id, '1', 'reported', '1', ''];
    const reports = own([
      names,
      line('a', '2022'),
      line('a', '2023'),
      line('b', '2023'),
      line('c', '2023', 'nonsense'),
    ]);
    expect(reports?.map(({ agency, year }) => `${agency} ${year}`)).toEqual(['a 2022', 'a 2023', 'b 2023']);
  });
});

it('any other table is none of ours', () => {
  expect(
    own([
      ['agency_id', 'name'],
      ['a', 'b'],
    ]),
  ).toBeNull();
  expect(
    own([
      ['agency_id', 'year', ...ALL_CELLS.slice(0, 50)],
      ['a', '2023'],
    ]),
  ).toBeNull();
  expect(
    own([
      ['agency_id', 'year', ...ALL_CELLS.slice(0, 51)],
      ['a', '2023'],
    ]),
  ).toHaveLength(1);
});
