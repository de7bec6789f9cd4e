import { readFile } from 'node:fs/promises';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

const COUNTY = 'data=example-county';
const WAIT = { timeout: 60_000 };

test.describe.configure({ timeout: 180_000 });

/** A report of 2026, of which the fictional county has none, by a body of this name. */
async function reportOf(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const text = await readFile('tests/fixtures/reports/complete-2021.txt', 'utf8');
  const later = text.replaceAll('2024年', '2027年').replaceAll('2023年', '2026年').replaceAll('示例县自然资源局', name);
  return { name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(later) };
}

test('a body that the register lacks is accepted only once a person has said what it is, and its years go on', async ({
  page,
}) => {
  await page.goto(`/import?${COUNTY}`);
  await expectAwake(page);
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles(await reportOf('示例县交通运输和物流局'));
  const question = page.locator('[data-question=agency]');
  await expect(question).toContainText(
    '名录里没有“示例县交通运输和物流局”。名称相近的有“示例县交通运输局”（有 2019—2025 年度的报告，2026 年度还没有），可能是改了名',
    WAIT,
  );
  const accept = page.getByRole('button', { name: /^(入库|带 \d+ 处错误入库)$/ });
  await expect(accept).toBeDisabled();
  const decide = page.locator('[data-new-body]');
  await expect(decide).toContainText('按名称推测是工作部门，未经确认不用来算报送期限。');
  await decide.getByRole('button', { name: '由“示例县交通运输局”改名，历年数据接续' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.locator('[data-copy=with]')).toContainText('含本机名录改动 1 处（未发布）');
  await accept.click();
  await page.getByRole('link', { name: '看这份报告' }).click();
  await expect(page).toHaveURL(/\/reports\/\?agency=example-transport[a-z-]*&year=2026/, WAIT);
  await expect(page.locator('h1')).toContainText('示例县交通运输和物流局', WAIT);
  await expect(page.locator('[data-copy=with]')).toContainText('含本机导入 1 份、名录改动 1 处（未发布）');
});

test('two reports of one body and year are both asked about, and all of a batch can be said to be of one area', async ({
  page,
}) => {
  await page.goto(`/import?${COUNTY}`);
  await expectAwake(page);
  const one = await reportOf('示例县水利局');
  await page
    .locator('input[type=file][multiple]:not([webkitdirectory])')
    .setInputFiles([one, { ...one, name: '水利局（又一份）.txt' }, await reportOf('数字经济发展服务中心')]);
  await expect(page.locator('[data-question=agency]')).toContainText(
    '本批有 2 份都是“示例县水利局”2026 年度的报告。只要一份的，请移除其余的；认错了机关或年度的，请改正',
    WAIT,
  );
  await page.locator('[data-question=agency]').getByRole('button', { name: '示例县水利局' }).click();
  await expect(page.locator('[data-question=agency]')).toHaveCount(0);

  // No area in the document: a new body of the county once a person has said so.
  await page.locator('input[name=area]').fill('990121');
  await page.locator('input[name=area]').blur();
  await page
    .getByRole('button', { name: /数字经济发展服务中心/ })
    .first()
    .click();
  await expect(page.locator('[data-question=agency]')).toContainText('名录里没有“数字经济发展服务中心”', WAIT);
  await page.locator('[data-new-body]').getByRole('button', { name: '新机关，自 2026 年度起算' }).click();
  await expect(page.locator('[data-question=agency]')).toHaveCount(0);
});
