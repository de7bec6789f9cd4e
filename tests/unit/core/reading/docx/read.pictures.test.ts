import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';
import { importFile } from '../../../../../src/lib/core/import.ts';
import type { CellId, Report } from '../../../../../src/lib/core/report/index.ts';
import { packDocx, paragraph, pictureOf, picturePart, printDocxBody, run } from '../../../../support/documents/docx.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { printOfficial } from '../../../../support/documents/official.ts';
import { pictureWithin, scannedTable, toPng } from '../../../../support/documents/scan-file.ts';

const scan = pictureWithin(new Uint8Array(readFileSync('tests/fixtures/scans/two-tables-2021.pdf')));
const figures = inventFigures('2021', 14, true);

async function read(body: string, pictures: Record<string, Uint8Array>): Promise<{ report: Report; pages: number[] }> {
  const pages: number[] = [];
  const { outcomes } = await importFile(packDocx(body, picturePart(pictures)), {
    loadAsset,
    onStage: (stage) => void (stage.at === 'seeing' && pages.push(stage.page)),
  });
  const report = outcomes[0]?.report;
  if (!report) throw new Error(outcomes[0]?.refused?.code ?? 'no report');
  return { report, pages };
}
const appeals = (report: Report): unknown[] =>
  [...figures.keys()].filter((id) => /^(?:review|suit)_/.test(id)).map((id) => report.cells[id]?.value ?? null);
const expected = [...figures].filter(([id]) => /^(?:review|suit)_/.test(id)).map(([, figure]) => figure);

describe('a Word document', { timeout: 120_000 }, () => {
  it('of pictures of pages is read as a scan is', async () => {
    const { report, pages } = await read(pictureOf('p1', 415, 587), { p1: scan });
    expect([report.agency, report.year]).toEqual(['示例县水利局', 2023]);
    expect(appeals(report)).toEqual(expected);
    expect(report.cells.review_total).toMatchObject({ status: 'reported', at: { page: 1 } });
    expect(pages).toEqual([1]);
  });

  it('with a table that is a picture reads it where it stands, and looks at no drawing without one', async () => {
    const others = inventFigures('2021', 15, true);
    const parts = printOfficial('2021', (id: CellId) => String(others.get(id)));
    const from = parts.findIndex((part) => part.kind !== 'table' && part.text.startsWith('四、'));
    const body = [
      printDocxBody(parts.slice(0, from)),
      pictureOf('p2', 300, 200),
      pictureOf('p1', 415, 587),
      paragraph(run('五、存在的主要问题及改进情况')),
    ].join('');
    const drawing = new Uint8Array(readFileSync('tests/fixtures/pictures/colours.png'));
    const { report, pages } = await read(body, { p1: toPng(await scannedTable()), p2: drawing });
    expect(appeals(report)).toEqual(expected);
    expect(report.cells['received_new.total']?.value).toBe(others.get('received_new.total'));
    expect(pages).toEqual([2]);
  });

  it('with a broken picture is read without it', async () => {
    const others = inventFigures('2021', 15, true);
    const body = printDocxBody(printOfficial('2021', (id: CellId) => String(others.get(id))));
    const { report } = await read(body + pictureOf('p1', 415, 587), { p1: Uint8Array.of(1, 2, 3) });
    expect(report.cells.review_total?.value).toBe(others.get('review_total'));
  });
});
