import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAsset } from '../../../../../src/cli/load-asset.ts';
import { importFile } from '../../../../../src/lib/core/import.ts';
import { expectCells, readOnly } from '../../../../support/documents/expect-cells.ts';
import { inventFigures } from '../../../../support/documents/figures.ts';
import { packOfd, printOfd, type OfdStyle } from '../../../../support/documents/ofd.ts';
import { printOfficial } from '../../../../support/documents/official.ts';
import { pictureWithin } from '../../../../support/documents/scan-file.ts';

const figures = inventFigures('2021', 77, true);
const parts = printOfficial('2021', (id) => String(figures.get(id)));

describe('a document of fixed layout', () => {
  it.each<[string, OfdStyle]>([
    ['with each step of its text written out', {}],
    ['with steps of one width counted', { grouped: true }],
    ['whose lines are printed on pages below its text', { template: true }],
    ['with labels that run downward, and pages that break its tables', { vertical: true, height: 842 }],
  ])('%s is read in all of its cells', async (_, style) => {
    const report = await readOnly(printOfd(parts, style), 'ofd');
    expectCells(report, figures);
    expect([report.agency, report.year]).toEqual(['示例县水利局', 2023]);
    expect(report.cells.review_total?.at?.page).toBeGreaterThan(1);
  });

  it('of the form of 2019 is read in all of its cells', async () => {
    const old = inventFigures('2019', 5, true);
    const report = await readOnly(printOfd(printOfficial('2019', (id) => String(old.get(id)))), 'ofd');
    expectCells(report, old);
  });

  it('that was signed says so, and that nobody looked into it', async () => {
    const report = await readOnly(printOfd(parts, { signed: true }), 'ofd');
    expect(report.issues).toContainEqual({
      code: 'DOC-SIGNED',
      severity: 'info',
      message: '文件带有电子签章，程序没有验证',
      cells: [],
    });
  });

  it('whose page is a picture is read as a scan is', { timeout: 120_000 }, async () => {
    const scan = new Uint8Array(readFileSync('tests/fixtures/scans/two-tables-2021.pdf'));
    const picture = '<ofd:ImageObject ID="7" ResourceID="70" Boundary="0 0 210 297" CTM="210 0 0 297 0 0"/>';
    const file = packOfd([picture], { beside: [{ name: 'Doc_0/Res/page.jpg', data: pictureWithin(scan) }] });
    const { outcomes } = await importFile(file, { loadAsset });
    const read = inventFigures('2021', 14, true);
    expect(outcomes[0]?.report?.cells.review_total).toMatchObject({
      value: read.get('review_total'),
      status: 'reported',
    });
    expect(outcomes[0]?.report?.cells.licensing_decisions).toMatchObject({
      value: read.get('licensing_decisions'),
      status: 'recognised',
    });
  });

  it('that is cut off or names no document is refused', async () => {
    const whole = printOfd(parts);
    const { outcomes } = await importFile(whole.slice(0, whole.length - 200));
    expect(outcomes[0]?.refused?.code).toBe('FILE-BROKEN');
    const none = await importFile(packOfd([]));
    expect(none.outcomes[0]?.refused?.code).toBe('DOC-NOT-REPORT');
  });
});
