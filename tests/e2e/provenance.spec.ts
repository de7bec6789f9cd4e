import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContext, Page } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { keepLocal } from './support/local-reports.ts';
import { pdfText } from './support/pdf-text.ts';

const LOCAL = { of: 'pingtan-public-security/2024', year: 2025, figures: { 'carried_in.total': 9 } } as const;
const MARK = '含本机导入 1 份（未发布）';
const IN_NAME = '含本机导入1份（未发布）';
const WAIT = { timeout: 60_000 };

/** Everything that can be read in a file; the text of a picture of points is that of its drawing. */
function textIn(name: string, bytes: Buffer): string {
  if (!/\.(docx|xlsx|zip)$/.test(name)) return bytes.toString('utf8');
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|csv|json|txt|md)$/.test(path));
  return parts.map(([, part]) => strFromU8(part).replaceAll(/<[^>]+>/g, ' ')).join('\n');
}

/** Saves what a control offers and proves that its name and all that it says of the data carry the mark. */
async function expectMarked(page: Page, act: () => Promise<void>, release: string): Promise<string> {
  const { name, bytes } = await download(page, act);
  expect(name, 'the name of a file').toContain(IN_NAME);
  if (name.endsWith('.png')) return '';
  const text = textIn(name, bytes);
  if (text.includes(release)) expect(text, `${name} names the release`).toContain(MARK);
  return text;
}

/** The text of a printed page; a PDF has some characters as the radicals that look like them. */
const paperText = async (pdf: Promise<Buffer>) => (await pdfText(await pdf)).join('').normalize('NFKC');

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

const settled = (page: Page) =>
  expect(page.locator('html[data-alive]:not([data-elsewhere]):not([data-pending])')).toHaveCount(1, WAIT);

/** A page with a report kept on this machine, and the release that it stands beside. */
interface Kept {
  page: Page;
  context: BrowserContext;
  release: string;
}

/** What a reader takes away from each page. */
const LEAVING: Readonly<Record<string, (kept: Kept) => Promise<void>>> = {
  '/import': async ({ page, release }) => {
    for (const name of ['保存为文件', '导出数据集（ZIP）'])
      await expectMarked(page, () => page.getByRole('button', { name }).click(), release);
  },

  // Figures: four files, the tag at the title, the twin, the link, the sheet.
  '/': async ({ page, context, release }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    await settled(page);
    const figure = page.locator('figure[data-figure=trend-requests]');
    await expect(figure).toHaveAttribute('data-state', 'ready', WAIT);
    await expect(figure.locator('h2 [data-local="1"]')).toHaveText(MARK);
    await expect(figure.locator('table[data-twin] caption')).toContainText(MARK);
    for (const kind of ['csv', 'xlsx', 'svg', 'png']) {
      await figure.locator('summary', { hasText: '下载' }).click();
      const text = await expectMarked(page, () => figure.locator(`[data-download=${kind}]`).click(), release);
      if (kind !== 'png') expect(text).toContain(MARK);
      if (kind === 'csv') expect(text.split('\r\n')[0]).toMatch(/,source$/);
    }
    await figure
      .getByRole('button', { name: /复制.*链接|链接/ })
      .first()
      .click();
    await expect(figure).toContainText('别人打开看到的是已发布的数字，不含本机导入');
    const all = await expectMarked(page, () => page.locator('.actions button').first().click(), release);
    expect(all).toContain(MARK);
    const banner = page.getByRole('banner');
    await banner.getByRole('button', { name: '复制本页链接' }).click();
    await expect(banner).toContainText('链接已复制：别人打开看到的是已发布的数字，不含本机导入');
    await expect(page.locator('footer')).toContainText(MARK);
    expect(await paperText(page.pdf())).toContain(IN_NAME.normalize('NFKC'));
  },

  // The list, a paragraph, a letter, the tables of the area, the decisions.
  '/quality': async ({ page, context, release }) => {
    await page.goto('/quality');
    await settled(page);
    const row = page.locator('[data-worklist] tr[data-key^="pingtan-public-security/2025/"]').first();
    await row.locator('.toggle').click();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.panel').getByRole('button', { name: '复制为一段文字' }).click();
    await expect.poll(() => copied(page)).toContain(`〔${MARK}〕`);
    await page.locator('.panel').getByRole('button', { name: '退回更正' }).click();
    const list = await expectMarked(page, () => page.locator('[data-download=xlsx]').first().click(), release);
    for (const word of ['source', '已发布', '本机导入（未发布）', MARK]) expect(list).toContain(word);
    await page.locator('[data-letters] input[name=office]').fill('平潭综合实验区管委会办公室');
    await page.locator('[data-letters] input[name=office]').blur();
    await expectMarked(page, () => page.getByRole('button', { name: /提示函 ZIP/ }).click(), release);
    const record = await expectMarked(page, () => page.locator('[data-download=case-xlsx]').click(), release);
    for (const word of ['source', '已发布', '本机导入（未发布）', MARK]) expect(record).toContain(word);
    const letter = await expectMarked(page, () => page.getByRole('button', { name: /提示函 Word/ }).click(), release);
    expect(letter).toContain(MARK);
    await page.getByRole('button', { name: /^登记为已发函/ }).click();
    for (const name of ['处理记录 导出', '导出台账'])
      await expectMarked(page, () => page.getByRole('button', { name }).click(), release);
    for (const name of ['汇总表 Word', '汇总表 xlsx']) {
      const tables = await expectMarked(page, () => page.getByRole('button', { name }).click(), release);
      expect(tables).toContain(MARK);
    }
    expect(await paperText(page.pdf())).toContain(IN_NAME.normalize('NFKC'));
  },

  '/register': async ({ page, release }) => {
    await page.goto('/register?region=350128');
    await settled(page);
    const list = await expectMarked(page, () => page.locator('[data-download=csv]').click(), release);
    expect(list.split('\r\n')[0]).toMatch(/,source$/);
  },

  // A table that is a figure.
  '/compare': async ({ page, release }) => {
    await page.goto('/compare');
    await settled(page);
    const table = page.locator('figure:has([data-agency])').first();
    for (const kind of ['csv', 'xlsx']) {
      const text = await expectMarked(page, () => table.locator(`[data-download=${kind}]`).first().click(), release);
      expect(text).toContain(MARK);
    }
  },

  // All areas in one table, and two of them on one sheet.
  '/compare?of=areas': async ({ page, release }) => {
    await page.goto('/compare?of=areas&areas=350128~320813&year=2024');
    await settled(page);
    const table = await expectMarked(page, () => page.locator('.head-row [data-download=csv]').click(), release);
    expect(table).toContain(MARK);
    await page.getByRole('link', { name: '两地对照表 A4' }).click();
    const sheet = page.locator('[data-pair-sheet]');
    const text = await expectMarked(page, () => sheet.locator('[data-download=docx]').click(), release);
    expect(text).toContain(MARK);
    await expect(sheet).toContainText(MARK);
    expect(await paperText(page.pdf({ preferCSSPageSize: true }))).toContain(IN_NAME.normalize('NFKC'));
  },

  // A body and its cells.
  '/agencies/[id]': async ({ page, release }) => {
    await page.goto('/agencies/pingtan-public-security');
    await settled(page);
    const own = await expectMarked(page, () => page.locator('.wrap [data-download=csv]').first().click(), release);
    for (const word of ['已发布', '本机导入（未发布）']) expect(own).toContain(word);
    await expectMarked(page, () => page.locator('[data-table] [data-download=csv]').first().click(), release);
  },

  '/reports/[agency]/[year]': async ({ page, context, release }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/reports/pingtan-public-security/2025');
    await settled(page);
    const copies = page.getByRole('button', { name: '复制', exact: true });
    for (const text of [`数据版本 ${release}，${MARK}）`, `2025 年度政府信息公开工作年度报告〔${MARK}〕`]) {
      await copies.first().click();
      await expect.poll(() => copied(page)).toContain(text);
    }
    for (const kind of ['csv', 'xlsx', 'json']) {
      const text = await expectMarked(page, () => page.locator(`[data-download=${kind}]`).last().click(), release);
      expect(text).toContain(kind === 'csv' ? '本机导入（未发布）' : MARK);
    }
    await expect(page.locator('main')).toContainText(`数据版本 ${release}，${MARK}`);
    expect(await paperText(page.pdf())).toContain(IN_NAME.normalize('NFKC'));
  },

  '/brief': async ({ page, release }) => {
    await page.goto('/brief?region=350128&year=2025');
    await settled(page);
    for (const kind of ['docx', 'html']) {
      const text = await expectMarked(page, () => page.locator(`[data-download=${kind}]`).click(), release);
      expect(text).toContain(MARK);
    }
    expect(await paperText(page.pdf({ preferCSSPageSize: true }))).toContain(IN_NAME.normalize('NFKC'));
  },

  // What is published stands apart from the export of the working copy.
  '/data': async ({ page, release }) => {
    await page.goto('/data');
    await settled(page);
    await expect(page.locator('h2').first()).toHaveText(`已发布的文件 · 公开报告 · ${release}`);
    const copy = await expectMarked(page, () => page.locator('[data-download=zip]').click(), release);
    for (const word of [MARK, '已发布', '本机导入（未发布）']) expect(copy).toContain(word);
  },
};

// The page of a report that was never printed is made from the page of all that is not there.
test.use({ allowedErrors: /status of 404 .*\/reports\/pingtan-public-security\/2025/ });
test.describe.configure({ timeout: 300_000 });

test(`@long every file, sheet and link that leaves a state with local reports says so (TEST_SEED=${SEED})`, async ({
  page,
  context,
}) => {
  const listed = await page.request.get('/datasets/index.json');
  const { datasets } = (await listed.json()) as { datasets: { release: string }[] };
  const release = datasets[0]?.release ?? '';
  expect(release).toMatch(/^[0-9a-f]{12}$/);
  await keepLocal(page, [LOCAL]);
  for (const [route, leave] of someOf(Object.entries(LEAVING)))
    await test.step(route, () => leave({ page, context, release }));
});
