import { strFromU8, unzipSync } from 'fflate';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/find-chromium.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { bring, correct, kept, lineOf, openDesk, seasonFile } from './support/season-files.ts';

/** An office's server without a certificate: there a browser has neither clipboard nor cryptography nor locks for a page. */
const HOST = 'county.test';
test.use({
  baseURL: `http://${HOST}:${process.env['E2E_PORT'] ?? 4183}`,
  launchOptions: {
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  },
});
test.describe.configure({ timeout: 120_000 });
const WAIT = { timeout: 60_000 };

test('on plain http reports are read, corrected, kept, written about and exported, and a text is copied', async ({
  page,
}) => {
  await openDesk(page);
  const missing = await page.evaluate(() => ({
    secure: isSecureContext,
    clipboard: 'clipboard' in navigator,
    locks: 'locks' in navigator,
    subtle: crypto.subtle !== undefined,
    uuid: 'randomUUID' in crypto,
  }));
  expect(missing).toEqual({ secure: false, clipboard: false, locks: false, subtle: false, uuid: false });

  await bring(page, [
    seasonFile('example-audit', { seed: 3 }),
    seasonFile('example-finance', { seed: 4, cells: { 'granted.total': '99' } }),
  ]);
  await correct(page, '示例县审计局.html', 'licensing_decisions', 7);
  await kept(page);
  await page.reload();
  await expect(page.getByText('2 / 2 完成')).toBeVisible(WAIT);
  await page.getByRole('button', { name: '入库已通过的 1 份' }).click();
  await expect(lineOf(page, '示例县审计局.html')).toHaveAttribute('data-draft', 'kept');
  await lineOf(page, '示例县财政局.html').locator('.draft').click();
  await page.getByRole('button', { name: /^带 \d+ 处错误入库$/ }).click();
  await expect(lineOf(page, '示例县财政局.html')).toHaveAttribute('data-draft', 'kept');
  const set = await download(page, () => page.getByRole('button', { name: '导出数据集（ZIP）' }).click());
  expect(strFromU8(unzipSync(set.bytes)['example-county-local/reports.csv']!)).toContain('example-audit,2026');

  await page.goto('/quality?data=example-county');
  const row = page.locator('[data-worklist] tr[data-key^="example-finance/2026/"][data-rule=T3-ROW]').first();
  await row.locator('.toggle').click(WAIT);
  const panel = page.locator('.panel');
  await panel.getByRole('button', { name: '退回更正' }).click();
  await panel.getByRole('button', { name: '复制' }).click();
  await expect(panel.getByRole('button', { name: '已复制' })).toBeVisible();
  await panel.locator('textarea').focus();
  await page.keyboard.press('Control+v');
  await expect(panel.locator('textarea')).toHaveValue(/^示例县财政局：2026年度报告“（一）予以公开”总计 99/);
  await page.locator('[data-letters] input[name=office]').fill('示例县人民政府办公室');
  await page.locator('[data-letters] input[name=office]').blur();
  const letter = await download(page, () => page.getByRole('button', { name: '提示函 ZIP 1' }).click());
  expect(Object.keys(unzipSync(letter.bytes))).toHaveLength(1);
  const sum = await download(page, () => page.getByRole('button', { name: '汇总表 xlsx' }).click());
  expect(sum.name).toContain('含本机导入2份（未发布）');
});
