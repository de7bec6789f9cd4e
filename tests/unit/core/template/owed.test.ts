import { expect, test } from 'vitest';
import type { ReportForm } from '../../../../src/lib/core/report/index.ts';
import { cellsOfReport, owedCells, owedTemplate, templatesOfReport } from '../../../../src/lib/core/template/index.ts';

const form = (
  proactive: ReportForm['proactive'],
  requests: ReportForm['requests'],
  appeals: ReportForm['appeals'] = '2021',
) => ({
  proactive,
  requests,
  appeals,
});

/** The forms in which Table 2 and 3 are owed, how many cells in all, and in which forms Table 2 may hold figures. */
test.each<[ReportForm, string, number, string]>([
  [form('2021', '2021'), '2021 2021', 200, '2021'],
  [form('2019', '2019'), '2019 2019', 198, '2019'],
  [form('2019', '2021'), '2019 2021', 212, '2019'],
  [form('hybrid', '2021'), '2021 2021', 200, '2021 2019'],
  [form('hybrid', '2019'), '2021 2019', 186, '2021 2019'],
  [form('hybrid', 'absent'), '2021 2021', 200, '2021 2019'],
  [form('absent', '2019'), '2019 2019', 198, ''],
  [form('2019', 'absent'), '2019 2019', 198, '2019'],
  [form('absent', 'absent', 'absent'), '2021 2021', 200, ''],
])('%j owes %s', (report, owed, count, held) => {
  expect([owedTemplate(report, 'proactive').form, owedTemplate(report, 'requests').form].join(' ')).toBe(owed);
  expect(owedCells(report)).toHaveLength(count);
  expect(owedCells(report)).toBe(owedCells({ ...report }));
  expect(
    templatesOfReport(report, 'proactive')
      .map((template) => template.form)
      .join(' '),
  ).toBe(held);
});

test('cells that may hold a figure are those of the tables that are there, in a mixture those of older forms too', () => {
  expect(cellsOfReport(form('2021', '2021')).size).toBe(200);
  expect(cellsOfReport(form('absent', 'absent', 'absent')).size).toBe(0);
  expect(cellsOfReport(form('2021', 'absent')).size).toBe(25);
  const mixed = cellsOfReport(form('hybrid', '2021'));
  expect([mixed.has('licensing_items_prev'), mixed.has('fees_amount_wan_yuan'), mixed.size]).toEqual([true, true, 219]);
});
