import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import { cellTable, printCsv, reportTable } from '../../../../src/lib/core/dataset/index.ts';
import type { CellId } from '../../../../src/lib/core/report/index.ts';
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
