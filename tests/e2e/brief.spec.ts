import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { SEED, someOf } from '../support/chance.ts';
import { expectAccessible } from './support/axe.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { officePages } from './support/office-pdf.ts';

test.use({ engine: false });

/** Areas and bodies, some with much missing: an aggregate, years without a report, bodies that never filed. */
const BRIEFS = [
  '/brief',
  '/brief?region=350128&year=2020',
  '/brief?region=350128&year=2021',
  // A prefecture, by the total of its government alone.
  '/brief?region=320800&year=2024',
  '/brief?agency=pingtan-market&year=2024',
  '/brief?agency=huzhu-house-expropriation&year=2023',
  '/brief?agency=hongze-gov&year=2022',
  '/brief?data=example-county',
  '/brief?data=example-county&region=990100&year=2019',
  '/brief?data=example-county&agency=example-police&year=2025',
  '/brief?data=example-county&agency=example-cooperative&year=2025',
];

async function openBrief(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-alive]:not([data-elsewhere])')).toHaveCount(1);
  await expect(page.locator('[data-briefs=ready]')).toBeVisible({ timeout: 30_000 });
}

const countPages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const address of BRIEFS)
  test(`one A4 page, nothing cut off: ${address}`, async ({ page }) => {
    await openBrief(page, address);
    const sheet = page.locator('[data-brief]');
    const room = await sheet.evaluate((element) => element.clientHeight - element.scrollHeight);
    expect(room).toBeGreaterThanOrEqual(0);
    const footer = await sheet.evaluate((element) => {
      const [own, foot] = [element.getBoundingClientRect(), element.querySelector('footer')?.getBoundingClientRect()];
      return own.bottom - (foot?.bottom ?? Infinity);
    });
    expect(footer).toBeGreaterThan(0);
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(countPages(pdf)).toBe(1);
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[456](\.\d+)? 84[12]/);
  });

test('on a telephone every figure of the sheet lies within the screen, under the head of its column', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openBrief(page, '/brief');
  const cells = page.locator('[data-brief] > table :is(th[scope=row], td)');
  const beyond = await cells.evaluateAll((all) =>
    all
      .map((cell) => [cell.textContent, Math.round(cell.getBoundingClientRect().right)] as const)
      .filter(([, right]) => right > 390),
  );
  expect(await cells.count()).toBeGreaterThan(20);
  expect(beyond).toEqual([]);
  for (const head of await page.locator('[data-brief] > table thead th').allTextContents())
    if (head !== '指标') await expect(cells.and(page.locator(`[data-label="${head}"]`)).first()).toBeVisible();
});

test('the brief is black, white and grey, in print and in the dark', async ({ page }) => {
  await openBrief(page, '/brief?data=example-county');
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  const colours = await page.locator('[data-brief]').evaluate((sheet) =>
    [...sheet.querySelectorAll('*')].flatMap((element) => {
      const style = getComputedStyle(element);
      return [style.color, style.backgroundColor, style.fill, style.stroke];
    }),
  );
  const tinted = colours.filter((colour) => {
    if (!colour.startsWith('rgb')) return false;
    const [red, green, blue, alpha = '1'] = colour.match(/[\d.]+/g) ?? ['0', '0', '0'];
    return alpha !== '0' && (red !== green || green !== blue);
  });
  expect([...new Set(tinted)]).toEqual([]);
});

test('every figure of the brief leads to its reports', async ({ page }) => {
  await openBrief(page, '/brief?region=350128&year=2023');
  const received = page.locator('table [data-indicator=received_new]');
  const value = await received.getAttribute('data-value');
  await received.click();
  await expect(page.locator('#sources dialog')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('#sources')).toContainText(Number(value).toLocaleString('en-US'));
});

const wordText = (bytes: Buffer): string => {
  const part = unzipSync(new Uint8Array(bytes))['word/document.xml'];
  return new TextDecoder().decode(part).replace(/<[^>]+>/g, '');
};

test('the Word file says the same in real text and tables', async ({ page }) => {
  await openBrief(page, '/brief?data=example-county');
  const shown = await page.locator('[data-brief] table td.now').allInnerTexts();
  const { name, bytes } = await download(page, () => page.locator('[data-download=docx]').click());
  expect(name).toMatch(/^示例数据_.*\.docx$/);
  const text = wordText(bytes);
  for (const figures of shown) expect(text).toContain(figures.trim());
  // Where the office suite is not installed, the file's own text above has to do.
  const sheets = await officePages(bytes);
  if (sheets === null) return;
  expect(sheets).toHaveLength(1);
  for (const figures of shown) expect(sheets[0]).toContain(figures.replaceAll(/\s/g, ''));
});

test('the Word file has the drawings of the sheet and its square of dots, with words for them', async ({ page }) => {
  await openBrief(page, '/brief');
  const { bytes } = await download(page, () => page.locator('[data-download=docx]').click());
  const parts = unzipSync(new Uint8Array(bytes));
  const pictures = Object.entries(parts).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
  expect(pictures).toHaveLength(3);
  for (const [name, png] of pictures) {
    const [width, height] = [16, 20].map((at) => new DataView(png.buffer, png.byteOffset).getUint32(at));
    expect(width, name).toBeGreaterThan(200);
    expect(height, name).toBeGreaterThan(200);
  }
  const text = new TextDecoder().decode(parts['word/document.xml']);
  expect([...text.matchAll(/descr="([^"]+)"/g)].map(([, words]) => words)).toEqual(
    expect.arrayContaining(['图1　新收申请（件）', '扫码看本页的实时数据']),
  );
});

test('the office that issues the sheets is the reader’s to name, and kept on this machine', async ({ page }) => {
  await openBrief(page, '/brief');
  await expect(page.locator('[data-brief] [data-office]')).toHaveText('年报看板');
  await page.getByLabel('落款').fill('县政府办公室');
  await page.getByLabel('落款').press('Enter');
  await expect(page.locator('[data-brief] [data-office]')).toHaveText('县政府办公室');
  await openBrief(page, '/brief?agency=pingtan-market&year=2024');
  await expect(page.locator('[data-brief] [data-office]')).toHaveText('县政府办公室');
  const { bytes } = await download(page, () => page.locator('[data-download=docx]').click());
  expect(wordText(bytes)).toContain('县政府办公室');
});

test(`@long the Word file of a sheet is one page in another office suite, with the figures of the page (TEST_SEED=${SEED})`, async ({
  page,
}) => {
  test.setTimeout(300_000);
  for (const address of someOf(BRIEFS))
    await test.step(address, async () => {
      await openBrief(page, address);
      const shown = await page.locator('[data-brief] table td.now').allInnerTexts();
      const { bytes } = await download(page, () => page.locator('[data-download=docx]').click());
      const sheets = await officePages(bytes);
      // Where none is installed, the sheets of the browser have to do.
      if (sheets === null) return;
      expect(sheets).toHaveLength(1);
      for (const figures of shown) expect(sheets[0]).toContain(figures.replaceAll(/\s/g, ''));
    });
});

test('the frozen brief opens from a disk and asks for nothing', async ({ page, context }) => {
  await openBrief(page, '/brief?data=example-county');
  const figures = await page.locator('[data-brief] td.now').allInnerTexts();
  const { name, bytes } = await download(page, () => page.locator('[data-download=html]').click());
  expect(name).toMatch(/\.html$/);
  const folder = await mkdtemp(join(tmpdir(), 'brief-'));
  try {
    const file = join(folder, 'brief.html');
    await writeFile(file, bytes);
    const alone = await context.browser()?.newPage();
    if (!alone) throw new Error('no browser');
    const asked: string[] = [];
    alone.on('request', (request) => asked.push(request.url()));
    await alone.goto(pathToFileURL(file).href);
    expect(await alone.locator('[data-brief] td.now').allInnerTexts()).toEqual(figures);
    expect(await alone.locator('figure svg rect').count()).toBeGreaterThan(8);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(await alone.locator('script').count()).toBe(0);
    await alone.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a batch has one page for every body with a report', async ({ page }) => {
  await openBrief(page, '/brief?region=350128&year=2023&batch=1');
  const sheets = await page.locator('[data-brief]').count();
  expect(sheets).toBeGreaterThan(5);
  expect(countPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }))).toBe(sheets);
  const { bytes } = await download(page, () => page.locator('[data-download=docx]').click());
  const part = unzipSync(new Uint8Array(bytes))['word/document.xml'];
  expect(new TextDecoder().decode(part).match(/<w:sectPr/g)).toHaveLength(sheets);
});

test('an address of nothing known says so and shows the opening brief', async ({ page }) => {
  await openBrief(page, '/brief?agency=nobody&year=1999');
  await expect(page.locator('[data-brief-status]')).toContainText('已改用默认值');
});

test('the brief is accessible', async ({ page }) => {
  await openBrief(page, '/brief');
  await expectAccessible(page);
});
