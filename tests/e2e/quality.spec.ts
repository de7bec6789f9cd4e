import { readFile } from 'node:fs/promises';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const COUNTY = '/quality?data=example-county';

test('the worklist is worked through by keyboard, and decisions survive a reload', async ({ page }) => {
  await page.goto(COUNTY);
  await expectAwake(page);
  const rows = page.locator('[data-worklist] tbody tr[data-key]');
  await expect(rows.first()).toBeVisible();
  await expect(page.locator('h1')).toHaveText('数据质量');
  await page.keyboard.press('j');
  await expect(rows.nth(0).locator('.toggle')).toBeFocused();
  await page.keyboard.press('j');
  await expect(rows.nth(1).locator('.toggle')).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(page.locator('.panel')).toContainText('疑似错格');
  await page.keyboard.press('1');
  await expect(rows.nth(0).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'returned');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.locator('.batch')).toContainText('已勾选 2 项');
  await page.keyboard.press('4');
  await expect(rows.nth(2).locator('[data-verdict]')).toHaveAttribute('data-verdict', 'exception');
  const key = await rows.nth(2).getAttribute('data-key');

  await page.reload();
  await expect(page.locator(`tr[data-key="${key}"] [data-verdict]`)).toHaveAttribute('data-verdict', 'exception');
  await page.getByRole('link', { name: '已处理 3' }).click();
  await expect(rows).toHaveCount(3);
  await expect(page).toHaveURL(/state=decided/);
});

test('a finding leads to its cell, and a letter and a list can be taken away', async ({ page }) => {
  await page.goto(COUNTY);
  await expectAwake(page);
  await page.locator('[data-rule=T3-ROW] .toggle').first().click();
  await page.locator('.panel').getByRole('button', { name: '退回更正' }).click();
  await page.locator('[data-letters] input[name=office]').fill('示例县人民政府办公室');
  await page.locator('[data-letters] input[name=office]').blur();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: /提示函 Word/ }).click();
  const letter = await saved;
  expect(letter.suggestedFilename()).toMatch(/^示例数据_提示函-.*\.docx$/);
  const parts = unzipSync(await readFile(await letter.path()));
  expect(strFromU8(parts['word/document.xml']!)).toContain('关于更正政府信息公开工作年度报告的提示函');

  const sheet = page.waitForEvent('download');
  await page.locator('[data-download=xlsx]').click();
  expect((await sheet).suggestedFilename()).toBe('示例数据_问题清单-2025.xlsx');

  await page.locator('.panel .cell a').first().click();
  await expect(page).toHaveURL(/\/reports\/\?agency=example-[a-z-]+&year=2025.*#/);
  await expect(page.locator(':target')).toBeVisible();
});

test('decisions go to another machine as a file, and differences are shown', async ({ page }) => {
  await page.goto(COUNTY);
  await expectAwake(page);
  const first = page.locator('[data-worklist] tbody tr[data-key]').first();
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(first.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'as_source');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '处理记录 导出' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  const other = text.replace('"as_source"', '"misread"');
  const input = page.getByLabel('处理记录 导入');
  await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(other) });
  await expect(page.locator('.conflict')).toHaveCount(1);
  await page.getByRole('button', { name: /用导入的：读取错误/ }).click();
  await expect(first.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'misread');
  await input.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{') });
  await expect(page.locator('main')).toContainText('没有导入：不是合法的 JSON 文件');
  const foreign = text.replace('"dataset": "example-county"', '"dataset": "public-reports"');
  await input.setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: Buffer.from(foreign) });
  await expect(page.locator('main')).toContainText(
    '没有导入：这是数据集“public-reports”的处理记录，请先切换到那个数据集',
  );
});

test('two tabs see each other decide, and a file taken in by one leaves what the other decided', async ({
  page,
  context,
}) => {
  await page.goto(COUNTY);
  await expectAwake(page);
  const other = await context.newPage();
  await other.goto(COUNTY);
  await expectAwake(other);
  const rows = (tab: typeof page) => tab.locator('[data-worklist] tbody tr[data-key]');
  const verdict = (tab: typeof page, row: number) => rows(tab).nth(row).locator('[data-verdict]');
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(verdict(other, 0)).toHaveAttribute('data-verdict', 'as_source');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '处理记录 导出' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');

  await other.keyboard.press('j');
  await other.keyboard.press('4');
  await expect(verdict(page, 0)).toHaveAttribute('data-verdict', 'exception');
  await page.getByLabel('处理记录 导入').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.locator('.conflict')).toHaveCount(1);
  await page.reload();
  await expect(verdict(page, 0)).toHaveAttribute('data-verdict', 'exception');
});

test('a kept record that is no decision counts for nothing, is told, and can be dropped', async ({ page }) => {
  await page.goto(COUNTY);
  await expectAwake(page);
  const first = page.locator('[data-worklist] tbody tr[data-key]').first();
  await page.keyboard.press('j');
  await page.keyboard.press('2');
  await expect(first.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'as_source');
  await page.evaluate(async () => {
    const open = indexedDB.open('nianbao-decisions');
    await new Promise((resolve) => (open.onsuccess = resolve));
    const store = open.result.transaction('kept', 'readwrite').objectStore('kept');
    const read = store.getAll();
    await new Promise((resolve) => (read.onsuccess = resolve));
    const [record] = read.result as { value: { verdict: string } }[];
    store.put({ ...record, value: { ...record?.value, verdict: 'no such verdict' } });
    await new Promise((resolve) => (store.transaction.oncomplete = resolve));
    open.result.close();
  });
  await page.reload();
  const broken = page.locator('[data-broken-decisions]');
  await expect(broken).toContainText('1 条处理记录已损坏，没有计入');
  await expect(first.locator('[data-verdict]')).toHaveAttribute('data-verdict', '');
  await broken.getByRole('button', { name: '删除损坏的记录' }).click();
  await expect(broken).toHaveCount(0);
});

test('the sum of an area is the one the command gives, and its draft can be taken away', async ({ page }) => {
  await page.goto('/quality?year=2022');
  const line = page.locator('tr[data-cell="received_new.total"]');
  await expect(line).toContainText('74');
  await expect(line).toContainText('78');
  await expect(line).toContainText('−4');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '汇总表 Word' }).click();
  const parts = unzipSync(await readFile(await (await saved).path()));
  const document = strFromU8(parts['word/document.xml']!);
  expect(document).toContain('本年新收政府信息公开申请数量');
  expect(document).toContain('17/17');
});

test('an address that asks for what is not there says so', async ({ page }) => {
  await page.goto('/quality?region=999999&severity=error');
  await expect(page.locator('main')).toContainText('地址里的范围无法识别');
  await expect(page.locator('[data-worklist] tbody tr[data-key]').first()).toBeVisible();
});
