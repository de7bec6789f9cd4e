import { expect, test } from 'vitest';
import type { AgencyId, CellId } from '../../../src/lib/core/report/index.ts';
import { queryReports } from '../../../src/lib/queries/index.ts';
import { askWorld } from '../../support/query-world.ts';

const reportsOf = (agency: string) => askWorld((engine) => queryReports(engine, agency as AgencyId));

test('the reports of an agency come back oldest first, with whatever stands at their head', async () => {
  const [before, now, ...more] = await reportsOf('finance');
  expect(more).toEqual([]);
  expect(before).toMatchObject({ year: 2022, title: '2022 年度报告', published_on: '2023-01-20', source_url: null });
  expect({ ...now, cells: null }).toEqual({
    agency_id: 'finance',
    year: 2023,
    title: '财政局2023年报',
    published_on: '2024-02-15',
    source_url: 'https://www.example.gov.cn/2023.htm',
    scope: 'own',
    form: { proactive: '2021', requests: '2021', appeals: '2021' },
    reading: 'read',
    note: '重印',
    cells: null,
    sections: [],
  });
});

test('a cell has its value and status; what is not plainly reported keeps its text, and what no form printed is not there', async () => {
  const cells = (await reportsOf('finance'))[1]!.cells;
  const cell = (id: string) => cells[id as CellId];
  expect(Object.keys(cells)).toHaveLength(200);
  expect(cell('normative_docs_issued')).toEqual({ value: 3, status: 'reported', raw: '3', at: null });
  expect(cell('fees_amount_wan_yuan')).toEqual({ value: 1.5, status: 'reported', raw: '1.5', at: null });
  expect(cell('received_new.total')).toEqual({ value: 10, status: 'inferred', raw: null, at: null });
  expect(cell('normative_docs_in_force')).toEqual({ value: null, status: 'blank', raw: '', at: null });
  expect(cell('normative_docs_newly_made')).toBeUndefined();
});

test('a report that could not be read has no cells, and the form of 2019 its own', async () => {
  const [old, unread] = await reportsOf('town');
  expect(old).toMatchObject({ year: 2021, form: { proactive: '2019', requests: '2019', appeals: '2021' } });
  expect(old!.cells['normative_docs_newly_made' as CellId]).toMatchObject({ value: 7, status: 'reported' });
  expect(old!.cells['normative_docs_issued' as CellId]).toBeUndefined();
  expect(unread).toMatchObject({ year: 2023, reading: 'unread', cells: {} });
});
