import { download } from './support/download.ts';
import { expect, test } from './support/fixtures.ts';
import { localFile, openLocalFile, type LocalReport } from './support/local-reports.ts';
import { bring, lineOf, openDesk, seasonFile } from './support/season-files.ts';

test.use({ engine: false });

const DOUBT = { 'granted.legal_services': '' } as const;

test('a corrected file is the next version: what differs is told, what was settled stays so, and the former one comes back', async ({
  page,
}) => {
  await openDesk(page);
  await bring(page, [seasonFile('example-finance', { seed: 4, cells: DOUBT }, '第一次.html')]);
  await lineOf(page, '第一次').locator('.draft').click();
  await page.getByRole('button', { name: '接受', exact: true }).click();
  await page.getByRole('button', { name: '入库', exact: true }).click();
  await expect(lineOf(page, '第一次')).toHaveAttribute('data-draft', 'kept');

  const next = seasonFile(
    'example-finance',
    { seed: 4, cells: { ...DOUBT, licensing_decisions: '8' }, text: '已更正。' },
    '更正.html',
  );
  await bring(page, [next], 2);
  const line = lineOf(page, '更正');
  await expect(line).toHaveAttribute('data-draft', 'ready');
  await expect(line).toContainText('沿用上一版的决定 1 处');
  await line.locator('.draft').click();
  const strip = page.locator('[data-versions]');
  await expect(strip).toContainText('→ 这次第 2 版');
  await strip.getByText('1 格不同，1 句不同').click();
  await expect(strip.locator('tbody tr')).toHaveCount(1);
  await expect(strip).toContainText('已更正。');
  await page.getByRole('button', { name: '入库', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('代替本机已入库的，那份留作旧版');
  await expect(dialog).toContainText('1 格不同，1 句不同');
  await dialog.getByRole('button', { name: '代替', exact: true }).click();
  await expect(line).toHaveAttribute('data-draft', 'kept');
  // What was taken the place of is not to be accepted once more.
  await expect(lineOf(page, '第一次')).toHaveAttribute('data-draft', 'kept');
  await expect(lineOf(page, '第一次')).toContainText('已入库，旧版');
  await expect(page.locator('[data-filter=ready] b')).toHaveText('0');

  const row = page.locator('section[aria-labelledby=layer-title] tr', { has: page.locator('th > a') });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('更正.html');
  await row.getByText('旧版 1 份').click();
  await expect(row).toContainText('第一次.html');
  await row.getByRole('button', { name: '恢复这一版' }).click();
  await expect(row.locator('> td').nth(1)).toHaveText('第一次.html');
  await expect(lineOf(page, '第一次')).toHaveAttribute('data-draft', 'kept');
  await page.getByRole('button', { name: '撤销这一步' }).click();
  await expect(row.locator('> td').nth(1)).toHaveText('更正.html');
  // Taken back, the version before it stands again.
  await row.getByRole('button', { name: '撤回' }).click();
  await expect(row.locator('> td').nth(1)).toHaveText('第一次.html');
});

test('of a colleague’s reports the new ones, the same and the others are told apart, and each of the others is chosen', async ({
  page,
}) => {
  const year = 2026;
  // Each of another document: what was read of one and the same is merged cell by cell.
  const one = (of: LocalReport['of'], total: number): LocalReport => ({
    ...{ of, year, document: `0${total}` },
    figures: { 'received_new.total': total },
  });
  const [police, market, traffic] = [
    'pingtan-public-security/2024',
    'pingtan-market/2024',
    'pingtan-transport/2024',
  ] as const;
  await openLocalFile(page, await localFile(page, [one(police, 5), one(market, 5)]));
  await expect(page.getByText('已并入 2 份报告。')).toBeVisible();

  const theirs = await localFile(page, [one(police, 7), one(market, 5), one(traffic, 5)]);
  const bring = () => openLocalFile(page, theirs);
  await bring();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 份报告的机关和年度已经有报告');
  await expect(dialog).toContainText('另有 1 份是新的');
  await expect(dialog).toContainText('还有 1 份与本机已入库的相同，不用并入。');
  await dialog.getByText('1 格不同，0 句不同').click();
  await expect(dialog.locator('tbody tr')).toHaveText(['一、本年新收政府信息公开申请数量 · 总计57+2']);
  await dialog.getByRole('button', { name: '只入库其余 1 份' }).click();
  await expect(page.getByText('已并入 1 份报告。')).toBeVisible();
  await expect(page.locator('[data-former]')).toHaveCount(0);

  await bring();
  await dialog.getByRole('button', { name: '代替', exact: true }).click();
  await expect(page.locator('[data-former="1"]')).toHaveCount(1);
  await bring();
  await expect(page.getByText('文件里的 3 份都与本机已入库的相同，没有要并入的。')).toBeVisible();
});

test('what two colleagues corrected in one document is merged cell by cell, and undone in one step', async ({
  page,
}) => {
  const one = (by: string, figures: Readonly<Record<string, number>>): LocalReport => ({
    ...{ of: 'pingtan-public-security/2024', year: 2026, by, figures },
  });
  const [NEW, IN, GRANTED] = ['received_new.total', 'carried_in.total', 'granted.total'] as const;
  await openLocalFile(page, await localFile(page, [one('张三', { [NEW]: 51, [GRANTED]: 22 })]));
  await expect(page.getByText('已并入 1 份报告。')).toBeVisible();
  const theirs = await localFile(page, [one('李四', { [IN]: 77, [GRANTED]: 25 })]);
  await openLocalFile(page, theirs);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('与本机已入库的是同一份文件，逐格合并');
  const row = (label: RegExp) => dialog.getByRole('row', { name: label });
  const [received, carried, granted] = [row(/本年新收.*总计/), row(/上年结转.*总计/), row(/予以公开.*总计/)];
  // What one of them corrected is theirs until somebody says otherwise; what both did is nobody's.
  await expect(received.getByRole('radio').nth(0)).toBeChecked();
  await expect(carried.getByRole('radio').nth(1)).toBeChecked();
  await expect(granted.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(granted.getByRole('cell')).toHaveText([/22\s*张三更正/, /25\s*李四更正/]);
  const merge = dialog.getByRole('button', { name: '合并' });
  await expect(merge).toBeDisabled();
  await expect(dialog).toContainText('还有 1 格没有选');
  await granted.getByRole('radio').nth(1).check();
  await merge.click();
  await expect(page.locator('[data-former="1"]')).toHaveCount(1);
  const line = page.getByRole('row', { name: /平潭综合实验区公安局 2026/ });
  await expect(line).toContainText('3 格');
  const saved = await download(page, () => page.getByRole('button', { name: '保存为文件' }).click());
  const { reports } = JSON.parse(saved.bytes.toString('utf8')) as {
    reports: { report: { cells: Record<string, { value: number }> }; corrections: { cell: string; by: string }[] }[];
  };
  expect([NEW, IN, GRANTED].map((id) => reports[0]?.report.cells[id]?.value)).toEqual([51, 77, 25]);
  expect(reports[0]?.corrections.map(({ cell, by }) => `${cell} ${by}`).sort()).toEqual([
    `${IN} 李四`,
    `${GRANTED} 李四`,
    `${NEW} 张三`,
  ]);
  await page.getByRole('button', { name: '撤销这一步' }).click();
  await expect(line).toContainText('2 格');
});
