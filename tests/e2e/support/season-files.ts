import type { Page } from '@playwright/test';
import type { CellId } from '../../../src/lib/core/report/index.ts';
import { inventFigures } from '../../support/documents/figures.ts';
import { printHtml } from '../../support/documents/html.ts';
import { printOfficial } from '../../support/documents/official.ts';
import { expect } from './fixtures.ts';
import { expectAwake } from './site.ts';

/** Bodies of the example county, by the ids of its register, and a year of which nobody has a report. */
export const BODIES = {
  'example-audit': '示例县审计局',
  'example-finance': '示例县财政局',
  'example-education': '示例县教育局',
  'example-forestry': '示例县林业局',
} as const;
/** More of them, for a test that needs many. */
export const OTHERS = {
  'example-justice': '示例县司法局',
  'example-water': '示例县水利局',
  'example-health': '示例县卫生健康局',
  'example-statistics': '示例县统计局',
  'example-commerce': '示例县商务局',
  'example-veterans': '示例县退役军人事务局',
} as const;
const NAMES = { ...BODIES, ...OTHERS };
const SEASON_YEAR = 2026;

/** What a chooser of files takes. */
export interface SeasonFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

interface Made {
  seed: number;
  /** Cells that say something else than the figure in which every sum holds. */
  cells?: Partial<Record<CellId, string>>;
  /** Put behind the last sentence. */
  text?: string;
}

/** The report of a body for the season as a page; without `cells` every sum in it holds and nothing is doubtful. */
export function seasonFile(body: keyof typeof NAMES, { seed, cells = {}, text = '' }: Made, name?: string): SeasonFile {
  const figures = inventFigures('2021', seed);
  // A department makes no regulations.
  const textOf = (id: CellId) => cells[id] ?? (id.startsWith('regulations_') ? '0' : String(figures.get(id)));
  const parts = printOfficial('2021', textOf, NAMES[body]);
  const page = printHtml(parts)
    .replaceAll('2023', String(SEASON_YEAR))
    .replace('没有收取信息处理费。', `没有收取信息处理费。${text}`);
  return { name: name ?? `${NAMES[body]}.html`, mimeType: 'text/html', buffer: Buffer.from(page) };
}

const chooser = (page: Page) => page.locator('input[type=file][multiple]:not([webkitdirectory])');

/** Opens the desk beside the example county, where nothing is published for the season's year. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto('/import?data=example-county');
  await expectAwake(page);
  await expect(chooser(page)).toBeAttached();
}

/** Brings files to the desk, and waits until all that is there has been read and kept. */
export async function bring(page: Page, files: readonly SeasonFile[], all = files.length): Promise<void> {
  await chooser(page).setInputFiles([...files]);
  await expect(page.getByText(`${all} / ${all} 完成`)).toBeVisible();
  await kept(page);
}

/** Everything so far is kept. */
export const kept = (page: Page): Promise<void> => expect(page.locator('[data-drafts=kept]')).toBeVisible();

/** The line of a file in the queue. */
export const lineOf = (page: Page, file: string) => page.locator('li[data-draft]', { hasText: file });

/** A cell of the report that is looked at. */
export const cellOf = (page: Page, id: string) => page.locator(`section[aria-label=读取结果] [data-cell="${id}"]`);

/** Types a figure into a cell of a file's report, as a reviewer does. */
export async function correct(page: Page, file: string, id: string, figure: number): Promise<void> {
  await lineOf(page, file).locator('.draft').click();
  await cellOf(page, id).click();
  await page.keyboard.type(String(figure));
  await page.keyboard.press('Enter');
  await expect(cellOf(page, id)).toHaveAttribute('data-value', String(figure));
}
