import { describe, expect, it } from 'vitest';
import { importFile } from '../../../../src/lib/core/import.ts';
import { printCsv } from '../../../support/documents/csv.ts';
import { packDocx, printDocxBody } from '../../../support/documents/docx.ts';
import { inventFigures } from '../../../support/documents/figures.ts';
import { printHtmlBody } from '../../../support/documents/html.ts';
import { printOfficial } from '../../../support/documents/official.ts';
import { packXlsx, printSheet } from '../../../support/documents/xlsx.ts';

const AGENCIES = ['示例县水利局', '示例县审计局', '示例县林河镇人民政府'];
const years = ['2021', '2019', '2021'] as const;
const figures = years.map((year, index) => inventFigures(year, 50 + index));
const reports = AGENCIES.map((agency, index) =>
  printOfficial(years[index]!, (id) => String(figures[index]!.get(id)), agency),
);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): Uint8Array => utf8(`<html><body>${body}</body></html>`);

describe('several reports in one file', { timeout: 30_000 }, () => {
  it.each<[string, Uint8Array]>([
    ['a Word document', packDocx(reports.map((parts) => printDocxBody(parts)).join(''))],
    ['a workbook with a sheet for each', packXlsx(reports.map((parts) => printSheet(parts)))],
    ['a page', page(reports.map((parts) => printHtmlBody(parts)).join(''))],
    [
      'a page that sets them side by side',
      page(`<table><tr>${reports.map((parts) => `<td>${printHtmlBody(parts)}</td>`).join('')}</tr></table>`),
    ],
    ['text with tabs', utf8(reports.map((parts) => printCsv(parts, '\t')).join('\n\n'))],
  ])('%s: each is read as its own', async (_, file) => {
    const { outcomes } = await importFile(file);
    expect(outcomes.map(({ report }) => report?.agency)).toEqual(AGENCIES);
    for (const [index, { report, document }] of outcomes.entries()) {
      const read = [...figures[index]!].map(([id]) => [id, report!.cells[id]?.value]);
      expect(read).toEqual([...figures[index]!]);
      for (const [id, { raw, at }] of Object.entries(report!.cells)) {
        const block = document!.blocks[at!.block];
        expect([id, block?.kind === 'table' && block.rows[at!.row]?.[at!.column]?.text]).toEqual([id, raw]);
      }
    }
  });
});

it('a second table without a title of its own is no second report', async () => {
  const [parts] = reports;
  const tables = parts!.filter(({ kind }) => kind === 'table');
  const { outcomes } = await importFile(page(printHtmlBody([...parts!, ...tables])));
  expect(outcomes).toHaveLength(1);
  expect(outcomes[0]!.report!.issues.map(({ code }) => code)).toContain('DOC-REPEATED-TABLE');
});
