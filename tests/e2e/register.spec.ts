import { downloadCsv } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { expectAwake } from './support/site.ts';

const COUNTY = 'data=example-county';
const WAIT = { timeout: 60_000 };

test.describe.configure({ timeout: 180_000 });

const LIST = [
  '名称,类别,曾用名,设立,撤销',
  '示例县大数据管理局,,,2025,',
  '示例县气象局,,,去年,',
  '示例县教育和体育局,,示例县教育局,,',
  '示例县水利局,工作部门,,,',
].join('\r\n');

test('a list of an area is loaded, looked at, taken, and the working copy follows; it can be taken back', async ({
  page,
}) => {
  await page.goto(`/register?${COUNTY}`);
  await expectAwake(page);
  const table = page.locator('[data-register]');
  await expect(table.locator('tbody tr').first()).toBeVisible(WAIT);
  await page.locator('input[type=file]').setInputFiles({
    name: '名录.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(LIST),
  });
  const list = page.getByRole('region', { name: '导入名录' });
  await expect(list.locator('[data-list-preview]')).toHaveText('“名录.csv”：新增 1 个，改动 1 个，不变 1 个。');
  await expect(list.getByRole('alert')).toContainText('第 3 行“示例县气象局”：设立“去年”不是年度');
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await list.getByRole('button', { name: '计入这 2 个' }).click();
  await expect(page.locator('[data-register-message]')).toHaveText('已计入 2 个机关。');
  await expect(page.locator('[data-copy=with]')).toContainText('含本机名录改动 2 处（未发布）');

  // The kind is a guess until a person confirms it.
  const fresh = table.locator('tr', { has: page.locator('[data-kind-guess]') });
  await expect(fresh.locator('[data-kind-guess]')).toHaveText('推测：工作部门');
  await expect(fresh.locator('select')).toHaveValue('unknown');
  await fresh.getByRole('button', { name: /^确认/ }).click();
  await expect(page.locator('[data-register-message]')).toHaveText('已确认 1 个机关的类别。');
  await expect(table.locator('[data-kind-guess]')).toHaveCount(0);

  const { name, rows } = await downloadCsv(page, () => page.locator('[data-download=csv]').click());
  expect(name).toBe('示例数据_含本机名录改动2处（未发布）_机关名录-示例县.csv');
  expect(rows.find((row) => row['名称'] === '示例县大数据管理局')).toMatchObject({ 类别: '工作部门', 设立: '2025' });

  // Who owes a report, and what a body is called, follow everywhere.
  await page.goto(`/quality?${COUNTY}&year=2025`);
  const added = page.locator('[data-cases] tr', { hasText: '示例县大数据管理局' });
  await expect(added).toHaveAttribute('data-case-state', 'missing', WAIT);
  await expect(page.locator('[data-cases] tr', { hasText: '示例县教育和体育局' })).toHaveCount(1);

  await page.goto(`/register?${COUNTY}`);
  await page.getByRole('button', { name: '全部撤回' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click();
  await expect(page.locator('[data-register-message]')).toHaveText('已全部撤回。');
  await expect(page.locator('[data-copy]')).toHaveCount(0);
  await expect(table.locator('tr', { hasText: '示例县大数据管理局' })).toHaveCount(0);
});

test('a county that nobody loaded starts from the list of all areas, and a change is there after a reload', async ({
  page,
}) => {
  await page.goto('/register');
  await expectAwake(page);
  await page.locator('input[name=area]').fill('湖南省长沙市长沙县');
  await page.locator('input[name=area]').blur();
  await expect(page.getByRole('heading', { name: '长沙县 · 0 个机关' })).toBeVisible(WAIT);
  await expect(page).toHaveURL(/region=430121/);
  await page.locator('input[name=new-body]').fill('长沙县教育局');
  await page.getByRole('button', { name: '添加机关' }).click();
  await expect(page.locator('[data-register-message]')).toHaveText('已添加“长沙县教育局”。');
  await page.reload();
  await expectAwake(page);
  await expect(page.locator('[data-register] tbody tr')).toHaveCount(1);
  await page.getByRole('button', { name: '撤回', exact: true }).click();
  await expect(page.locator('[data-copy]')).toHaveCount(0);
});
