import { describe, expect, test } from 'vitest';
import { draftTables, sumArea } from '../../../src/lib/core/aggregate/index.ts';
import { importFile } from '../../../src/lib/core/import.ts';
import type { CellId, FormYear, RegionCode } from '../../../src/lib/core/report/index.ts';
import { templateOf } from '../../../src/lib/core/template/index.ts';
import { officialTables, tableWidth, type PrintedTable } from '../../../src/lib/core/template/layout.ts';
import { writeDocument, writeSheets } from '../../../src/lib/office/index.ts';
import { readPublicReports } from '../../support/public-reports.ts';

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** How many columns each line of a table covers, what reaches down from above included. */
function coveredWidths(table: PrintedTable): number[] {
  const covered = table.map(() => 0);
  table.forEach((row, line) => {
    for (const { columns, rows } of row) for (let down = 0; down < rows; down += 1) covered[line + down]! += columns;
  });
  return covered;
}

describe.each<FormYear>(['2019', '2021'])('the official layout of %s', (form) => {
  const { proactive, requests, appeals } = officialTables(templateOf(form), (id) => id);

  test('is a filled rectangle, each cell of the form once', () => {
    for (const table of [proactive, requests, appeals])
      expect(new Set(coveredWidths(table))).toEqual(new Set([tableWidth(table)]));
    const cells = [proactive, requests, appeals].flatMap((table) =>
      table.flatMap((row) => row.flatMap(({ cell }) => cell ?? [])),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.length).toBe(form === '2021' ? 200 : 198);
  });
});

describe('a draft of an area’s tables as a Word document', () => {
  test('is read back by the project’s own reader, figure for figure', async () => {
    const sum = sumArea(await readPublicReports(), '350128' as RegionCode, 2024);
    const tables = draftTables(sum);
    const blob = await writeDocument([
      { kind: 'title', text: '平潭综合实验区2024年政府信息公开工作年度报告' },
      { kind: 'heading', text: '二、主动公开政府信息情况' },
      { kind: 'table', table: tables.proactive },
      { kind: 'heading', text: '三、收到和处理政府信息公开申请情况' },
      { kind: 'table', table: tables.requests },
      { kind: 'heading', text: '四、政府信息公开行政复议、行政诉讼情况' },
      { kind: 'table', table: tables.appeals },
    ]);
    const { format, outcomes } = await importFile(await bytesOf(blob));
    const report = outcomes[0]?.report;
    expect(format).toBe('docx');
    expect(report?.form).toEqual({ proactive: '2021', requests: '2021', appeals: '2021' });
    const read = Object.fromEntries([...sum.cells.keys()].map((id) => [id, report?.cells[id]?.value ?? null]));
    const written = Object.fromEntries([...sum.cells].map(([id, { value }]) => [id, value]));
    expect(read).toEqual(written);
    expect(written['licensing_decisions' as CellId]).toBe(4529);
  });
});

describe('a workbook', () => {
  test('keeps numbers, codes and empty cells apart', async () => {
    const blob = await writeSheets([
      {
        name: '问题清单',
        columns: [
          { title: '机关', width: 20 },
          { title: '差', width: 8 },
        ],
        rows: [
          ['=甲局', 3],
          ['乙局', null],
        ],
      },
    ]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(await bytesOf(blob));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<v>3</v>');
    expect(sheet).not.toContain('<f>');
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('问题清单');
  });
});
