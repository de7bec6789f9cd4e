import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { printCases } from '../../src/lib/core/decisions/index.ts';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

const COUNTY = '/quality?data=example-county';
const cases = (page: Page) => page.locator('[data-cases]');

async function openQuality(page: Page): Promise<void> {
  await page.goto(COUNTY);
  await expectAwake(page);
  await expect(page.locator('[data-worklist] tbody tr[data-key]').first()).toBeVisible();
}

test('a report goes from its letter to final, and a second person agrees by an exchanged file', async ({
  page,
  browser,
}) => {
  await openQuality(page);
  const row = page.locator('[data-worklist] tr[data-rule=T3-ROW]').first();
  const body = (await row.getAttribute('data-key'))?.split('/')[0] ?? '';
  const line = cases(page).locator(`[data-case="${body}"]`);
  await expect(line).toHaveAttribute('data-case-state', 'received');
  await row.locator('.toggle').click();
  await page.locator('.panel').getByRole('button', { name: '退回更正' }).click();

  // The letter: signed once, numbered, dated, looked at, saved, put down as sent.
  const desk = page.locator('[data-letters]');
  await expect(desk).toHaveAttribute('data-letters', '1');
  await expect(desk.getByRole('button', { name: '提示函 Word 1' })).toBeDisabled();
  await desk.locator('input[name=office]').fill('示例县人民政府办公室');
  await desk.locator('input[name=word]').fill('示政公开函');
  await desk.locator('input[name=contact]').fill('张三，0591-1234567');
  await desk.locator('input[name=day]').fill('2026-02-11');
  await desk.locator('input[name=due]').fill('2026-02-26');
  await desk.locator('summary').click();
  const letter = desk.locator(`[data-letter="${body}"]`);
  for (const words of [
    '示政公开函〔2026〕1号',
    '请于2026年2月26日前更正后重新发布',
    '（联系人：张三，0591-1234567）',
    '特此函告。',
    '示例县人民政府办公室',
    '2026年2月11日',
  ])
    await expect(letter).toContainText(words);
  const word = await download(page, () => desk.getByRole('button', { name: '提示函 Word 1' }).click());
  expect(strFromU8(unzipSync(word.bytes)['word/document.xml']!)).toContain('示政公开函〔2026〕1号');
  const zip = await download(page, () => desk.getByRole('button', { name: '提示函 ZIP 1' }).click());
  expect(Object.keys(unzipSync(zip.bytes))).toEqual([expect.stringMatching(/^示例数据_提示函-.*\.docx$/)]);
  await desk.getByRole('button', { name: '登记为已发函 1' }).click();
  await expect(line).toHaveAttribute('data-case-state', 'sent');
  await expect(line).toContainText('示政公开函〔2026〕1号，2026-02-11 发，限 2026-02-26');
  await expect(desk).toHaveAttribute('data-letters', '0');

  // The body says why: what was sent back is settled.
  await page.locator('.panel').getByRole('button', { name: '来源即如此' }).click();
  await expect(line).toHaveAttribute('data-case-state', 'corrected');

  await page.locator('input[name=case-by]').fill('张三');
  await line.getByRole('button', { name: /^送复核/ }).click();
  await expect(line).toContainText('待复核');
  await line.getByRole('button', { name: /^复核同意/ }).click();
  await expect(cases(page)).toContainText('复核的人不能是送复核的人。');
  const file = await download(page, () => page.getByRole('button', { name: '导出台账' }).click());

  // A colleague at another machine.
  const other = await browser.newContext();
  const theirs = await other.newPage();
  await openQuality(theirs);
  const choose = (on: Page, bytes: Buffer) =>
    cases(on)
      .locator('input[type=file]')
      .setInputFiles({ name: '台账.json', mimeType: 'application/json', buffer: bytes });
  await choose(theirs, file.bytes);
  await expect(cases(theirs)).toContainText('并入 1 条');
  await theirs.locator('input[name=case-by]').fill('李四');
  await cases(theirs)
    .locator(`[data-case="${body}"]`)
    .getByRole('button', { name: /^复核同意/ })
    .click();
  const agreed = await download(theirs, () => theirs.getByRole('button', { name: '导出台账' }).click());
  await other.close();

  await choose(page, agreed.bytes);
  await expect(line).toHaveAttribute('data-case-state', 'final');
  await expect(line).toContainText('李四 复核');
  await page.reload();
  await expect(line).toHaveAttribute('data-case-state', 'final');
  const sheet = await download(page, () => page.locator('[data-download=case-xlsx]').click());
  expect(sheet.name).toBe('示例数据_办理台账-2025.xlsx');
  const texts = strFromU8(unzipSync(sheet.bytes)['xl/sharedStrings.xml']!);
  for (const words of ['定稿', '示政公开函〔2026〕1号', '李四']) expect(texts).toContain(words);
});

test('a file of another dataset, of a later version or of bodies nobody knows is refused in words', async ({
  page,
}) => {
  await openQuality(page);
  const choose = (text: string) =>
    cases(page)
      .locator('input[type=file]')
      .setInputFiles({ name: '台账.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const own = printCases('example-county', []);
  await choose(own.replace('example-county', 'public-reports'));
  await expect(cases(page)).toContainText('没有导入：这是数据集“public-reports”的台账，请先切换到那个数据集');
  await choose(own.replace('"version": 1', '"version": 2'));
  await expect(cases(page)).toContainText('没有导入：文件来自更新的版本（version 2，本站认得 1），请先更新本站');
  const stranger = {
    agency_id: 'no-such-body',
    year: 2025,
    letters: [],
    closing: null,
    changed_at: '2026-02-11T09:00:00.000Z',
  };
  await choose(own.replace('"cases": []', `"cases": [${JSON.stringify(stranger)}]`));
  await expect(cases(page)).toContainText('没有导入：有 1 个机关不在名录里：no-such-body');
});

test.describe('where the browser keeps nothing', () => {
  test.use({ allowedErrors: /./ });

  test('what is decided counts in the page that is open, which says so, and can be exported', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
    await openQuality(page);
    const row = page.locator('[data-worklist] tr[data-rule=T3-ROW]').first();
    await row.locator('.toggle').click();
    await page.locator('.panel').getByRole('button', { name: '退回更正' }).click();
    await expect(row.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'returned');
    await expect(
      page.getByText('处理记录没有存下：浏览器空间不足，或者禁止了本站存储。记录还在这一页，关掉以前请导出。'),
    ).toBeVisible();
    const file = await download(page, () => page.getByRole('button', { name: '处理记录 导出' }).click());
    expect(file.bytes.toString('utf8')).toContain('"verdict": "returned"');
  });
});
