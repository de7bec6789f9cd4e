import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { packDocx } from '../support/documents/docx.ts';
import { encodeGb18030 } from '../support/documents/gb18030.ts';
import { writeZip } from '../support/documents/zip-file.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

const COMPLETE = 'tests/fixtures/reports/complete-2021.txt';
const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});
const chooser = (page: Page) => page.locator('input[type=file][multiple]:not([webkitdirectory])');
const stateOf = (page: Page, name: string) => page.locator('li', { hasText: name }).locator('.tag').first();
const cell = (page: Page, id: string) => page.locator(`section[aria-label=读取结果] [data-cell="${id}"]`);

/** Documents of a few kilobytes that are made to hang or to break whoever reads them. */
const HOSTILE = [
  file('跨行.html', `<table>${'<tr><td rowspan="65534" colspan="499">5</td></tr>'.repeat(3_000)}</table>`),
  file('炸弹.docx', packDocx('', { 'word/document.xml': ' '.repeat(70 * 1024 * 1024) })),
  file('嵌套.html', `<html>${'<table><tr><td>'.repeat(10_000)}`),
];

test('a queue of sixty files with hostile ones in it is read, the page answers, and what was reviewed stays', async ({
  page,
}) => {
  const report = await readFile(COMPLETE, 'utf8');
  await page.goto('/import');
  await chooser(page).setInputFiles([file('先核.txt', report)]);
  const total = cell(page, 'received_new.total');
  await total.click();
  await page.keyboard.type('98765');
  await page.keyboard.press('Enter');
  await expect(total).toHaveAttribute('data-status', 'corrected');

  const good = Array.from({ length: 57 }, (_, at) => file(`第${at + 1}份.txt`, report));
  await chooser(page).setInputFiles([...good.slice(0, 20), ...HOSTILE, ...good.slice(20)]);
  await expect(page.getByText('61 / 61 完成')).toBeVisible({ timeout: 60_000 });
  for (const { name } of HOSTILE) await expect(stateOf(page, name)).toHaveText('不能读');
  await expect(page.locator('li .draft')).toHaveCount(58);
  await expect(total).toHaveText(/98,765/);
});

test('cancelling stops files that are no lines of the list yet as well', async ({ page }) => {
  const report = await readFile(COMPLETE, 'utf8');
  await page.goto('/import');
  await expectAwake(page);
  // Pressed with the first lines: a person is as quick only by chance.
  await page.evaluate((words) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === words);
      if (!button) return;
      watch.disconnect();
      button.click();
    });
    watch.observe(document.body, { subtree: true, childList: true });
  }, '取消未读的');
  await chooser(page).setInputFiles(Array.from({ length: 200 }, (_, at) => file(`第${at + 1}份.txt`, report)));
  await expect(page.getByText('200 / 200 完成')).toBeVisible();
  await page.getByPlaceholder('筛选机关或文件名').fill('第200份');
  await expect(stateOf(page, '第200份.txt')).toHaveText('已取消');
  await expect(page.locator('li .draft')).toHaveCount(0);
});

test('a reader that hangs is ended after its time, and the others go on', async ({ page }) => {
  await page.clock.install();
  await page.goto('/import');
  const report = await readFile(COMPLETE, 'utf8');
  // The thread that reads the first file never ends; those that come after it are what they are.
  await page.route(
    '**/import-worker-*.js',
    (route) => route.fulfill({ contentType: 'text/javascript', body: 'for (;;);' }),
    {
      times: 1,
    },
  );
  const hanging = page.waitForEvent('worker');
  await chooser(page).setInputFiles([file('挂起.txt', report)]);
  await hanging;
  await page.clock.fastForward(61_000);
  await expect(page.locator('li', { hasText: '挂起.txt' })).toContainText('读取超过一分钟，已停止。');
  await chooser(page).setInputFiles([file('第二份.txt', report), file('第三份.txt', report)]);
  await expect(page.getByText('3 / 3 完成')).toBeVisible();
  for (const name of ['第二份.txt', '第三份.txt'])
    await expect(page.locator('li', { hasText: name }).locator('.draft')).toHaveCount(1);
});

test('a ZIP is opened, with the folders and archives in it; what cannot be taken out is named with its reason', async ({
  page,
}) => {
  const report = new Uint8Array(await readFile(COMPLETE));
  const zip = writeZip([
    { name: encodeGb18030('2024/2023年度_示例县自然资源局.txt'), data: report },
    { name: 'Thumbs.db', data: 'x' },
    { name: '__MACOSX/._a', data: 'x' },
    { name: encodeGb18030('内.zip'), data: zipSync({ '资源局.txt': report }) },
    { name: 'locked.docx', data: 'x', flags: 1 },
    { name: 'old.rar', data: 'Rar!\u001a\u0007..' },
  ]);
  await page.goto('/import');
  await chooser(page).setInputFiles([file('一批.zip', zip)]);
  await expect(page.getByText('4 / 4 完成')).toBeVisible();
  await expect(page.locator('li .file .name')).toHaveText([
    '一批.zip/2024/2023年度_示例县自然资源局.txt',
    '一批.zip/内.zip/资源局.txt',
    '一批.zip/locked.docx',
    '一批.zip/old.rar',
  ]);
  await expect(page.locator('li', { hasText: 'locked.docx' })).toContainText('文件已加密');
  await expect(page.locator('li', { hasText: 'old.rar' })).toContainText('暂不支持 RAR 压缩包');
  await page.getByText('依据', { exact: true }).click();
  await expect(page.locator('[data-evidence=folder]')).toContainText('2024');
});

test('a report whose year contradicts itself is never ready, says why and where, and waits for an answer', async ({
  page,
}) => {
  const report = (await readFile(COMPLETE, 'utf8')).replace('局2023年政府', '局2022年政府');
  await page.goto('/import');
  await chooser(page).setInputFiles([file('年报.txt', report)]);
  await expect(stateOf(page, '年报.txt')).toHaveText('机关、年度待定');
  const question = page.locator('[data-question=year]');
  await expect(question).toContainText(
    '年度互相矛盾：标题是“2022”，统计期限是“2023”，发布日期是“2024-01-19”，请确定是哪一年的报告',
  );
  await expect(page.locator('input[name=year]')).toHaveValue('');
  await expect(page.getByRole('button', { name: '入库已通过的 0 份' })).toBeDisabled();
  await page.getByRole('button', { name: '看原文：年度，统计期限' }).click();
  await expect(page.locator('[data-source] .chosen')).toContainText('统计期限为2023年1月1日');
  await question.getByRole('button', { name: '2023 年度' }).click();
  await expect(page.locator('input[name=year]')).toHaveValue('2023');
  await expect(question).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('a folder that is dropped is its files at any depth, without what systems leave there', async ({ page }, info) => {
  const report = await readFile(COMPLETE, 'utf8');
  const folder = info.outputPath('各单位报送');
  await mkdir(`${folder}/乡镇`, { recursive: true });
  for (const name of ['水利局.txt', '乡镇/甲镇.txt', 'Thumbs.db', '乡镇/~$甲镇.docx'])
    await writeFile(`${folder}/${name}`, name.endsWith('.txt') ? report : 'x');
  await page.goto('/import');
  await expect(page.locator('html[data-alive]')).toBeAttached();
  const box = await page.getByRole('region', { name: '把年报文件、文件夹或 ZIP 拖到这里' }).boundingBox();
  if (!box) throw new Error('no place to drop on');
  // A drop by a script has no folders in it: this is the browser's own, as from a file manager.
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 4,
      data: { items: [], files: [folder], dragOperationsMask: 1 },
    });
  await expect(page.getByText('2 / 2 完成')).toBeVisible();
  await expect(page.locator('li .draft')).toHaveCount(2);
  await expect(page.getByText('各单位报送/乡镇/甲镇.txt')).toBeVisible();
});
