import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { expectAwake } from './site.ts';
import { askSite } from './published.ts';

interface PrintedReport {
  agency: Record<string, unknown> & { agency_id: string; region_code: string };
  report: Record<string, unknown> & {
    cells: Record<string, { value: number | null; status: string; raw: string | null }>;
  };
  file: { sections: unknown[] };
}

/** A report of this machine, made from a published one: of another year, with other figures. */
export interface LocalReport {
  of: `${string}/${number}`;
  year: number;
  figures?: Readonly<Record<string, number>>;
  agency?: Readonly<Record<string, unknown>>;
  published_on?: string;
  /** Who corrected which figures of it. */
  by?: string;
  /** Two hex digits that tell its document from others. */
  document?: string;
}

const correction = (cell: string, value: number, by: string) => ({
  ...{ cell, by, at: '2026-01-21T01:00:00.000Z', reason: '读取有误，按原文改' },
  old: { value: null, status: 'blank', raw: null },
  new: { value, status: 'corrected' },
});

/** The file that the import page saves, with these reports in it. */
export async function localFile(
  page: Page,
  reports: readonly LocalReport[],
  dataset = 'public-reports',
): Promise<string> {
  const made = [];
  for (const { of, year, figures = {}, agency = {}, published_on, by, document = 'ab' } of reports) {
    const printed = await askSite<PrintedReport>(page.request, dataset, `reports/${of}`);
    if (printed === null) throw new Error(`no such report: ${of}`);
    const { agency_id, name, short_name, former_names, kind, region_code, parent_id, note } = printed.agency;
    const cells = Object.fromEntries(
      Object.entries(printed.report.cells).map(([id, cell]) => {
        const value = figures[id];
        return [id, value === undefined ? cell : { ...cell, value, status: 'reported', raw: String(value) }];
      }),
    );
    const own = { agency_id, name, short_name, former_names, kind, region_code, parent_id, note, ...agency };
    made.push({
      agency: { ...own, valid_from: null, valid_to: null },
      regions: [],
      report: {
        ...printed.report,
        agency_id: own.agency_id,
        year,
        cells,
        published_on: published_on ?? `${year + 1}-01-20`,
        sections: printed.file.sections,
      },
      corrections: by === undefined ? [] : Object.entries(figures).map(([cell, value]) => correction(cell, value, by)),
      file: { name: '年报.docx', format: 'docx', sha256: document.repeat(32) },
      accepted_at: '2026-01-21T02:00:00.000Z',
    });
  }
  return `${JSON.stringify({ format: 'nianbao-layer', version: 1, dataset, reports: made })}\n`;
}

/** Opens a file of reports on the import page, as a reader does. */
export async function openLocalFile(page: Page, text: string, dataset = 'public-reports'): Promise<void> {
  await page.goto(dataset === 'public-reports' ? '/import' : `/import?data=${dataset}`);
  await expectAwake(page);
  await page
    .locator('input[type=file][accept=".json"]')
    .setInputFiles({ name: '本机.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Keeps reports on this machine, as a reader does. */
export async function keepLocal(
  page: Page,
  reports: readonly LocalReport[],
  dataset = 'public-reports',
): Promise<void> {
  await openLocalFile(page, await localFile(page, reports, dataset), dataset);
  await expect(page.locator('[data-copy=with]')).toContainText(`含本机导入 ${reports.length} 份（未发布）`, {
    timeout: 30_000,
  });
}
