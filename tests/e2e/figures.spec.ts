import Papa from 'papaparse';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator } from '@playwright/test';
import { SEED, someOf } from '../support/chance.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

/** Every page with figures, in the fictional county, where every state of a cell occurs. */
const PAGES = [
  '/',
  '/documents',
  '/requests',
  '/exemptions',
  '/appeals',
  '/compare',
  '/agencies/example-natural-resources',
];
/** Tables with two numbers in a cell; tables whose file has a column for remarks, as that of a chart has. */
const paired = ['matrix', 'applicant-outcomes'];
const remarked = ['multiples', 'bodies', 'pooled'];
const COUNTY = 'data=example-county';

/** The values of a row of a heat map's file, four columns a year. */
const valuesOf = (row: readonly string[]): string[] => row.slice(1).filter((_, index) => index % 4 === 0);
/** A year without a case is a dot on the page and an empty cell in a file. */
const withoutDot = (text: string): string => (text === '·' ? '' : text);

/** The table of a comparison: its file has the figures of every line in its order, and the bodies without one below. */
async function expectRanking(figure: Locator, [, ...rows]: string[][]): Promise<void> {
  const shown = await figure
    .locator('tr[data-agency]')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll('[data-indicator]')].map((one) => one.getAttribute('data-value') ?? ''),
      ),
    );
  const bodies = await figure.locator('[data-agency]').count();
  const columns = [5, 12, 16];
  const file = rows.slice(0, bodies).map((row) => columns.map((column) => row[column] ?? ''));
  expect(shown.length).toBeGreaterThan(10);
  expect(bodies).toBeGreaterThan(shown.length);
  expect(file.slice(0, shown.length)).toEqual(shown);
  expect(file.slice(shown.length).every(([value]) => value === '')).toBe(true);
}

for (const path of someOf(PAGES)) {
  test(`@long ${path}: the CSV of every figure is its table, cell for cell (TEST_SEED=${SEED})`, async ({ page }) => {
    await page.goto(`${path}?${COUNTY}`);
    await expectAwake(page);
    const figures = page.locator('figure[data-figure]:has([data-download=csv])');
    await expect(figures.first()).toHaveAttribute('data-state', /ready|empty/, { timeout: 30_000 });
    const count = await figures.count();
    expect(count).toBeGreaterThan(1);
    for (let index = 0; index < count; index += 1) {
      const figure = figures.nth(index);
      const name = await figure.getAttribute('data-figure');
      // The table of the small lines is made when it is asked for.
      if (name === 'multiples') {
        await figure.locator('summary').click();
        await expect(figure.locator('table[data-twin]')).toBeVisible();
      }
      // A heat map is several tables side by side, and its file says numerator, denominator and state beside each value.
      const tables = await figure.locator('table[data-twin]').evaluateAll((elements) =>
        elements.map((element) =>
          [...(element as HTMLTableElement).rows].map((row) =>
            [...row.cells].map((cell) => {
              // A cell of some has a count and a share or difference, which a file has beside each other.
              const shown = [...cell.querySelectorAll('[data-value], data')];
              return shown.length === 0
                ? cell.textContent.trim()
                : shown.map((one) => one.getAttribute('data-value') ?? one.getAttribute('value') ?? '').join('\t');
            }),
          ),
        ),
      );
      const menu = figure.locator('summary[aria-label^="下载"]');
      const chart = (await menu.count()) > 0;
      if (chart) await menu.click();
      const { bytes } = await download(page, () => figure.locator('[data-download=csv]').click());
      const { data } = Papa.parse<string[]>(bytes.toString('utf8').slice(1), { skipEmptyLines: true });
      if (name === 'ranking') {
        await expectRanking(figure, data);
        continue;
      }
      const wide = name === 'heatmap';
      // A file has a column more for the mark of fictional data, and that of a line one for remarks.
      const file = data.map((row) => row.slice(0, chart || remarked.includes(name ?? '') ? -2 : -1));
      const rows = tables.flatMap((table, part) => (part === 0 ? table : table.slice(1)));
      expect(rows.length, `${path} ${name}`).toBeGreaterThan(1);
      if (paired.includes(name ?? ''))
        expect(file.slice(1)).toEqual(rows.slice(1).map((row) => row.flatMap((cell) => cell.split('\t'))));
      else if (!wide) expect(file, `${path} ${name}`).toEqual(rows);
      else expect(file.slice(1).map(valuesOf)).toEqual(rows.slice(1).map(([, ...values]) => values.map(withoutDot)));
    }
  });
}

test('a figure can be taken as a workbook with a sheet of notes', async ({ page }) => {
  await page.goto('/');
  await expectAwake(page);
  const figure = page.locator('figure[data-figure=trend-exemptions]');
  await figure.locator('summary[aria-label^="下载"]').click();
  const { name, bytes } = await download(page, () => figure.locator('[data-download=xlsx]').click());
  expect(name).toMatch(/不予公开\.xlsx$/);
  const parts = unzipSync(new Uint8Array(bytes));
  const texts = Object.entries(parts).map(([part, content]) => [part, strFromU8(content)] as const);
  expect(texts.find(([part]) => part === 'xl/workbook.xml')?.[1]).toMatch(/name="数据".*name="说明"/s);
  const strings = texts.find(([part]) => part === 'xl/sharedStrings.xml')?.[1] ?? '';
  expect(strings).toContain('第 36（三） 条');
  expect(strings).toContain('空格表示没有数');
});

test('T shows and hides the table, the method is told, and the link leads back to the figure', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expectAwake(page);
  const figure = page.locator('figure[data-figure=trend-requests]');
  const twin = figure.locator('details.twin');
  await figure.getByRole('img').focus();
  await page.keyboard.press('t');
  await expect(twin).toHaveAttribute('open', '');
  await page.keyboard.press('t');
  await expect(twin).not.toHaveAttribute('open', '');
  await figure.getByText('口径与来源').click();
  await expect(figure.locator('.method')).toContainText('本年新收政府信息公开申请数量');
  await figure.getByRole('button', { name: /复制这张图的链接/ }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto(link);
  await expect(page.locator('figure#trend-requests')).toBeInViewport();
});

test('on paper every filled part has a pattern of its own', async ({ page }) => {
  await page.goto('/?open=outcomes');
  await expectAwake(page);
  const patterns = page.locator('figure[data-figure=outcomes] .canvas pattern');
  await expect(page.locator('figure[data-figure=outcomes] .canvas svg')).toBeAttached();
  const before = await patterns.count();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await patterns.count()).toBeGreaterThanOrEqual(before + 6);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(patterns).toHaveCount(before);
});
