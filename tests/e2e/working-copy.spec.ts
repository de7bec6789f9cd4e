import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import { readExportHead } from '../../src/lib/core/collect/export-head.ts';
import { readDataset } from '../../src/lib/core/dataset/index.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { follow } from '../support/site-walk.ts';
import { keepLocal } from './support/local-reports.ts';
import { expectAwake } from './support/site.ts';

/** A report for the one body of 平潭 whose report of 2025 nobody has: what it says was carried in differs from what 2024 handed on. */
const LATE = {
  of: 'pingtan-public-security/2024',
  year: 2025,
  figures: { 'carried_in.total': 9, 'carried_in.natural_person': 9 },
} as const;
const WAIT = { timeout: 60_000 };

const late = (page: Page) => page.locator('[data-worklist] tr[data-key^="pingtan-public-security/2025/"]');
const uncollected = (page: Page) => page.locator('[data-status-card] [data-legend=uncollected] b');

test.describe.configure({ timeout: 240_000 });

test('a report of this machine is among what every page says, and is left out at the word of the reader', async ({
  page,
  browser,
}) => {
  await page.goto('/?open=status');
  await expectAwake(page);
  const published = Number(await uncollected(page).textContent());
  expect(published).toBeGreaterThan(0);

  await keepLocal(page, [LATE]);
  await follow(page, '/quality');
  // Rules that hold a report against the year before see it, and the list says that it is of this machine.
  await expect(late(page).and(page.locator('[data-rule=XY-CARRY]')).first()).toBeVisible(WAIT);
  await expect(late(page).first().locator('[data-local="1"]')).toHaveText('本机');
  const save = page.waitForEvent('download');
  await page.getByRole('button', { name: '汇总表 Word' }).click();
  const tables = unzipSync(await readFile(await (await save).path()));
  expect(strFromU8(tables['word/document.xml']!)).toContain('由 16/17 个单位的本机关报告相加');

  await follow(page, '/?open=status');
  await expect(uncollected(page)).toHaveText(String(published - 1), WAIT);
  await follow(page, '/agencies/pingtan-public-security');
  await expect(page.getByText('2025 年').first()).toBeVisible(WAIT);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('公安局 2025');
  await expect(page.locator('dialog a[href*="/reports/pingtan-public-security/2025/"]')).toBeVisible(WAIT);
  await page.keyboard.press('Escape');

  // The third part of its brief knows what the rules found.
  await follow(page, '/brief?agency=pingtan-public-security&year=2025');
  const sheet = page.locator('[data-brief=pingtan-public-security]');
  await expect(sheet).toContainText('上年结转', WAIT);
  await expect(sheet).toContainText('含本机导入 1 份（未发布）');
  expect(await sheet.evaluate((element) => element.clientHeight - element.scrollHeight)).toBeGreaterThanOrEqual(0);

  // What is taken away to be published is the whole dataset with it: every body, their years, what changed, and the public words of it.
  await follow(page, '/data');
  const folder = page.locator('[data-working-copy] [data-download=folder]');
  await expect(folder).toBeEnabled(WAIT);
  const { bytes } = await download(page, () => folder.click());
  const texts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name.replace(/^[^/]+\//, ''), strFromU8(file)]),
  );
  const [exported, kept] = [readDataset(texts), await readDatasetFolder('data/public-reports')];
  if (!exported.ok || !kept.ok) throw new Error('a dataset cannot be read');
  const { reports, ...rest } = exported.dataset;
  const { reports: before, ...register } = kept.dataset;
  expect(rest).toEqual({ ...register, regions: rest.regions, agencies: rest.agencies });
  expect(rest.agencies).toEqual(expect.arrayContaining([...register.agencies]));
  expect(reports).toHaveLength(before.length + 1);
  expect(reports).toEqual(expect.arrayContaining([...before]));
  expect(readExportHead(texts['export.json']!)).toMatchObject({ reports: ['pingtan-public-security/2025'] });

  // What a link opens elsewhere is what is published; here, once the reader says so.
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto('/quality');
  await expectAwake(other);
  await expect(other.locator('[data-copy]')).toHaveCount(0);
  await expect(late(other)).toHaveCount(0);
  await elsewhere.close();
  await page.goto('/quality');
  await expect(late(page).first()).toBeVisible(WAIT);
  await page.getByRole('button', { name: '只看已发布' }).click();
  await expect(late(page)).toHaveCount(0, WAIT);
  await expect(page.locator('[data-copy=chosen]')).toContainText('只看已发布：本机导入的 1 份没有计入');
  await expect(page).toHaveURL('/quality/');
  await follow(page, '/?open=status');
  await expect(uncollected(page)).toHaveText(String(published));
  await page.getByRole('button', { name: '含本机' }).click();
  await expect(uncollected(page)).toHaveText(String(published - 1), WAIT);
});

test('another tab shows a report as soon as it is kept, and no more once it is taken back', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/quality');
  await expectAwake(other);
  await expect(late(other)).toHaveCount(0);
  await keepLocal(page, [LATE]);
  await expect(late(other).first()).toBeVisible(WAIT);
  await page.getByRole('button', { name: '撤回' }).click();
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await expect(late(other)).toHaveCount(0, WAIT);
  await expect(other.locator('[data-copy]')).toHaveCount(0);
});
