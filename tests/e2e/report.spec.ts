import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { importFile } from '../../src/lib/core/import.ts';
import { SEED, someOf } from '../support/chance.ts';
import { expectAccessible } from './support/axe.ts';
import { download } from './support/download.ts';
import { expectAwake } from './support/site.ts';
import { expect, test } from './support/fixtures.ts';

test.use({ engine: false });

const COUNTY = '?data=example-county';

/** One body for each format its documents come in. */
const BY_FORMAT = [
  ['html', '/reports/example-police/2024', 'granted.total'],
  ['docx', '/reports/example-health/2025', 'received_new.total'],
  ['xlsx', '/reports/example-natural-resources/2025', 'concluded_total.total'],
  ['txt', '/reports/example-affairs/2023', 'received_new.natural_person'],
] as const;

for (const [format, address, cell] of BY_FORMAT)
  test(`a cell is found in its document: ${format}`, async ({ page }) => {
    await page.goto(`${address}${COUNTY}#${cell}`);
    await expectAwake(page);
    const figure = page.locator(`td[data-cell="${cell}"]`);
    await expect(page.locator('#chosen-cell dl')).toBeVisible();
    await page.getByRole('button', { name: '并排看原文' }).click();
    await expect(page.locator('[data-source-state=ready]')).toBeVisible({ timeout: 30_000 });
    const marked = page.locator('[data-source] .chosen');
    await expect(marked).toHaveText((await figure.getAttribute('data-value')) ?? '');
    await expect(marked).toBeInViewport();
    // The other way round: a cell of the document chooses the figure.
    const other = page.locator('[data-source] td.figure:not(.chosen)').first();
    await other.click();
    await expect(page.locator('td[data-cell].chosen')).toHaveText(await other.innerText());
  });

test('arrow keys go from cell to cell, and the panel follows', async ({ page }) => {
  await page.goto('/reports/pingtan-market/2024#received_new.natural_person');
  await expectAwake(page);
  await page.locator('td[data-cell="received_new.natural_person"]').click();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#received_new\.business$/);
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/#carried_in\.business$/);
  await expect(page.locator('#chosen-cell')).toContainText('上年结转政府信息公开申请数量');
});

test('beside a row of table 2 stands whether its rules passed, could not be asked, or found something', async ({
  page,
}) => {
  await page.goto('/reports/pingtan-market/2024');
  const beside = (cell: string) => page.locator(`tr:has(#${cell}) .margin`).last();
  await expect(beside('penalty_decisions').getByRole('img', { name: '相符' })).toBeVisible();
  await expect(beside('regulations_issued').getByRole('img', { name: '未评估' })).toBeVisible();
  await expect(beside('normative_docs_issued')).toHaveAttribute('data-note', '见核对');
});

test('figures of the narrative stand beside the tables they speak of', async ({ page }) => {
  await page.goto(`/reports/example-police/2024${COUNTY}`);
  await expectAwake(page);
  const marks = page.locator('.narrative a');
  expect(await marks.count()).toBeGreaterThan(4);
  const first = marks.first();
  const cell = (await first.getAttribute('href'))?.slice(1) ?? '';
  await first.click();
  await expect(page.locator(`td[data-cell="${cell}"]`)).toBeInViewport();
});

test('the files of a report say where its figures come from', async ({ page }) => {
  await page.goto(`/reports/example-police/2024${COUNTY}`);
  await expectAwake(page);
  const json = await download(page, () => page.locator('[data-download=json]').click());
  expect(json.name).toMatch(/^示例数据_/);
  const content = JSON.parse(json.bytes.toString('utf8')) as { dataset: { synthetic: boolean }; cells: object };
  expect(content.dataset.synthetic).toBe(true);
  expect(Object.keys(content.cells).length).toBeGreaterThanOrEqual(200);
  const xlsx = await download(page, () => page.locator('[data-download=xlsx]').click());
  const { outcomes } = await importFile(new Uint8Array(xlsx.bytes));
  const read = outcomes[0]?.report;
  expect(read?.cells['received_new.total' as never]).toMatchObject({ value: 22 });
});

test('the published document of the dataset is a file to be saved, never a page', async ({ request }) => {
  const response = await request.get('/datasets/example-county/documents/example-police-2024.html');
  expect(response.headers()['content-disposition']).toBe('attachment');
  expect(response.headers()['content-security-policy']).toContain('sandbox');
});

const FOLDER = join(import.meta.dirname, '../../build/reports');
/** Figures that a document plainly states; what the page infers or marks as missing is the page's own word. */
const PLAIN = new Set(['reported', 'blank', 'na_mark']);

test(`@long what is printed is read back as it stands: of bodies, their first and last report (TEST_SEED=${SEED})`, async () => {
  const bodies = someOf((await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory()));
  const forms = new Set<string>();
  let compared = 0;
  for (const { name: body } of bodies) {
    // The comparison of reports stands beside the bodies, and has no years.
    const years = (await readdir(join(FOLDER, body))).filter((folder) => /^\d{4}$/.test(folder)).sort();
    for (const year of new Set([years[0], years.at(-1)].flatMap((found) => found ?? []))) {
      const bytes = await readFile(join(FOLDER, body, year, 'index.html'));
      const printed = [
        ...bytes.toString('utf8').matchAll(/data-cell="([^"]+)"[^>]*data-status="([^"]+)" data-value="([^"]*)"/g),
      ];
      if (printed.length === 0 || printed.some(([, , status = '']) => status === 'unreadable')) continue;
      const { outcomes } = await importFile(new Uint8Array(bytes));
      const report = outcomes[0]?.report;
      forms.add(report?.form.requests ?? '');
      for (const [, id = '', status = '', value = ''] of printed.filter(([, , state = '']) => PLAIN.has(state))) {
        const read = report?.cells[id as never] as { value: number | null; status: string } | undefined;
        const place = `${body}/${year} ${id}`;
        // Where the sums force what was left blank, a reading says so.
        expect(status === 'blank' ? ['blank', 'inferred'] : [status], place).toContain(read?.status);
        if (status !== 'blank') expect(read?.value ?? null, place).toBe(value === '' ? null : Number(value));
        compared += 1;
      }
    }
  }
  expect([...forms].sort()).toEqual(['2019', '2021']);
  expect(compared).toBeGreaterThan(100 * bodies.length);
});

for (const theme of ['light', 'dark'])
  test(`the page with its document open is accessible (${theme})`, async ({ page }) => {
    await page.goto(`/reports/example-police/2024${COUNTY}#granted.total`);
    await expectAwake(page);
    await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
    await page.getByRole('button', { name: '并排看原文' }).click();
    await expect(page.locator('[data-source-state=ready]')).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
  });
