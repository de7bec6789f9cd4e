import { unzipSync } from 'fflate';
import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { pdfText } from './support/pdf-text.ts';
import { expectAwake } from './support/site.ts';

test.use({ engine: false });

test('areas with a published total stand in one table, two of them side by side; the others below the line', async ({
  page,
}) => {
  await page.goto('/');
  await expectAwake(page);
  await page.getByRole('navigation', { name: '菜单' }).getByRole('link', { name: '地区比较' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('与其他地区比较：2024 年', { timeout: 30_000 });
  const rows = page.locator('tr[data-area]');
  await expect(rows.locator('th')).toContainText(['洪泽区', '淮安市', '平潭综合实验区']);
  await expect(page.locator('tr[data-below]')).toHaveCount(2);
  await expect(page.locator('.lead')).toContainText(
    '平潭综合实验区公开率 45.9%（100/218），低于洪泽区的 62.1%（59/95）',
  );
  const pair = page.locator('[data-pair-areas]');
  await expect(pair.getByRole('heading')).toHaveText('并排：平潭综合实验区与洪泽区');
  await expect(pair.locator('[data-pair-row=open_rate]')).toHaveAttribute('data-verdict', 'lower');
  await expect(pair.locator('[data-pair-row=carry_rate]')).toHaveAttribute('data-verdict', 'undecided');
  // What became of the requests of each, as shares that make a whole, with its table.
  const outcomes = page.locator('figure[data-figure=area-outcomes]');
  await expect(outcomes).toHaveAttribute('data-state', 'ready');
  await expect(outcomes.locator('.finding')).toHaveText(
    '平潭综合实验区最多的是无法提供 75/218（34.4%）；洪泽区最多的是予以公开 50/95（52.6%）',
  );
  for (const name of ['平潭综合实验区', '洪泽区', '淮安市'])
    await expect(outcomes.locator('.canvas svg')).toContainText(name);
  const counts = await outcomes
    .locator('table[data-twin] tbody tr')
    .first()
    .locator('[data-value]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  expect(counts.slice(0, 6).reduce((sum, count) => sum + count, 0) + (counts[7] ?? 0)).toBe(counts[6]);
  const { name, bytes } = await download(page, () => page.getByRole('button', { name: '下载', exact: true }).click());
  expect(name).toMatch(/地区比较 2024 年\.csv$/);
  const [head = '', ...lines] = bytes.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(5);
  expect(head.split(',').slice(0, 6)).toEqual(['区划代码', '地区', '级别', '口径', '参加比较', '新收申请']);
  await page.locator('tr[data-area="320800"]').getByRole('checkbox').check();
  await expect(page).toHaveURL(/areas=320813(~|%7E)320800/);
  await expect(pair).toContainText('两地不同级');
  await rows.getByRole('link', { name: '平潭综合实验区' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('平潭综合实验区 2024 年', { timeout: 30_000 });
});

test('on a tablet the figures of two areas stand in a table whose names are read from left to right', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('/compare?of=areas&areas=350128~320813&year=2024');
  const names = page.locator('[data-pair-areas=ready] tbody th');
  await expect(names).toHaveCount(7);
  expect(Math.max(...(await names.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight))))).toBeLessThan(64);
});

test('two areas stand on one sheet of paper, in print and in Word, with the figures of the page', async ({ page }) => {
  await page.goto('/compare?of=areas&areas=350128~320813&year=2024');
  const pair = page.locator('[data-pair-areas=ready]');
  await expect(pair).toBeVisible({ timeout: 30_000 });
  const shown = await pair.locator('tbody td.number a').allInnerTexts();
  expect(shown).toHaveLength(14);
  await pair.getByRole('link', { name: '两地对照表 A4' }).click();
  const sheet = page.locator('[data-pair-sheet]');
  await expect(sheet.locator('.title')).toHaveText('2024年平潭综合实验区与洪泽区政府信息公开对照表');
  const told = await sheet.locator('table').innerText();
  for (const figure of shown) expect(told).toContain(figure);
  const { bytes } = await download(page, () => sheet.locator('[data-download=docx]').click());
  const text = new TextDecoder().decode(unzipSync(new Uint8Array(bytes))['word/document.xml']).replace(/<[^>]+>/g, '');
  for (const figure of shown) expect(text).toContain(figure);
  const pages = await pdfText(await page.pdf({ printBackground: true, preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('平潭综合实验区较低');
});

test('the order, the year and the basis of areas stand in the address, and what it cannot say is told', async ({
  page,
}) => {
  await page.goto('/compare?of=areas&year=2025&basis=sum&view=received_new&level=nonsense');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('与其他地区比较：2025 年', { timeout: 30_000 });
  await expect(page.getByRole('alert')).toContainText('地址里的 级别 无法识别');
  const row = page.locator('tr[data-area]');
  await expect(row).toHaveCount(1);
  await expect(row.locator('[data-indicator=received_new]')).toHaveAttribute('data-value', '105');
  await expect(row).toContainText('15/17');
  await page.getByRole('link', { name: '2024', exact: true }).first().click();
  await expect(row.locator('[data-indicator=received_new]')).toHaveAttribute('data-value', '209');
  await page.goBack();
  await expect(row.locator('[data-indicator=received_new]')).toHaveAttribute('data-value', '105');
});

test('on a telephone five ways stand at the foot, the menu has every page, and nothing is out of reach', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expectAwake(page);
  const foot = page.getByRole('navigation', { name: '常用页面' });
  await expect(foot.getByRole('link')).toHaveText(['总览', '地区比较', '机关', '简报']);
  await foot.getByRole('button', { name: '更多' }).click();
  const menu = page.getByRole('navigation', { name: '菜单' });
  await expect(menu.getByRole('link')).toHaveText([
    '总览',
    '制发文件',
    '申请与办理',
    '不予公开',
    '复议诉讼',
    '地区比较',
    '机关比较',
    '机关',
    '数据质量',
    '简报',
    '导入',
    '数据下载',
    '口径说明',
  ]);
  for (const link of await menu.getByRole('link').all())
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.keyboard.press('Escape');
  for (const name of ['region', 'year', 'basis']) {
    const box = await page.locator(`.bar select[name=${name}]`).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  }
  await page.locator('.bar select[name=year]').selectOption('2024');
  await expect(page).toHaveURL(/year=2024/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2024 年');
  await page.goto('/brief');
  await expect(page.locator('[data-briefs=ready]')).toBeVisible();
  const sheet = await page.locator('[data-brief]').boundingBox();
  expect(sheet?.width).toBeLessThanOrEqual(390);
});
