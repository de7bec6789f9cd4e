import { describe, expect, it } from 'vitest';
import { loadAsset } from '../../../src/cli/load-asset.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import { expectCells } from '../../support/documents/expect-cells.ts';
import { inventFigures } from '../../support/documents/figures.ts';
import { WRITERS } from '../../support/documents/formats.ts';
import { printOfficial } from '../../support/documents/official.ts';
import { cellsOfTable, templateOf } from '../../../src/lib/core/template/index.ts';
import { printPdf } from '../../support/documents/pdf.ts';
import { LAYOUTS, twoTables } from '../../support/documents/layouts.ts';

const YEARS = ['2019', '2021'] as const;

describe.each(Object.entries(LAYOUTS))('%s', { timeout: 30_000 }, (_, layOut) => {
  it.each(WRITERS)('is read with every figure in its cell as $name', async ({ format, write }) => {
    for (const year of YEARS) {
      const figures = inventFigures(year, 71);
      const file = await importFile(write(layOut(year, (id) => String(figures.get(id)))), { loadAsset });
      expect([file.format, file.outcomes.length]).toEqual([format, 1]);
      const report = file.outcomes[0]?.report;
      if (!report) throw new Error('no report');
      expectCells(report, figures);
      expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

it.each(WRITERS)(
  'Table 4 as two tables is read as $name, or left open where no line tells its heads apart',
  async (writer) => {
    const figures = inventFigures('2021', 71);
    const { outcomes } = await importFile(writer.write(twoTables('2021', (id) => String(figures.get(id)))), {
      loadAsset,
    });
    const appeals = cellsOfTable(templateOf('2021'), 'appeals');
    // Heads of two levels without a line between them run into one another.
    const open = writer.name === 'pdf without lines' ? appeals : [];
    expectCells(outcomes[0]!.report!, figures, new Map(open.map((id) => [id, [null, 'unreadable']])));
  },
);

it('two reports in one PDF, of two years, are both read', { timeout: 30_000 }, async () => {
  const figures = YEARS.map((year) => inventFigures(year, 72));
  const parts = YEARS.flatMap((year, index) => printOfficial(year, (id) => String(figures[index]?.get(id))));
  const { outcomes } = await importFile(printPdf(parts), { loadAsset });
  expect(outcomes.map(({ report }) => report?.year)).toEqual([2020, 2023]);
  for (const [index, { report }] of outcomes.entries()) expectCells(report!, figures[index]!);
});
