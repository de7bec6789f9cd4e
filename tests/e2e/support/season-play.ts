import { expect, type Page } from '@playwright/test';
import type { PublishedDocument } from '../../../src/synth/documents/write-documents.ts';
import { YEAR, type Season } from '../../support/season/season.ts';

const WAIT = { timeout: 120_000 };
/** A page that answers and shows what its address asks for, of the dataset with all that is kept. */
const SHOWN = 'html[data-alive]:not([data-elsewhere]):not([data-pending])';
const lines = (page: Page, state: string) => page.locator(`li[data-draft=${state}]`);

/** Opens a page of the season's dataset, and waits until it shows all that is kept. */
export async function openSeason(page: Page, at: '/import' | '/quality'): Promise<void> {
  await page.goto(`${at}?data=season`);
  await expect(page.locator(SHOWN)).toHaveCount(1, WAIT);
  if (at === '/quality') await showAll(page);
}

/** Lists all findings there are, not only the first. */
async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^再显示/ });
  while ((await more.count()) > 0) await more.first().click();
}

const PATHS = { 导入: /\/import\/\?/, 数据质量: /\/quality\/\?/, 数据下载: /\/data\/\?/ } as const;

/** Goes on to a page by the menu, as a reader does, and waits until it shows the working copy. */
export async function goTo(page: Page, name: keyof typeof PATHS): Promise<void> {
  await page.locator('header nav').getByRole('link', { name, exact: true }).first().click();
  await expect(page).toHaveURL(PATHS[name], WAIT);
  await expect(page.locator(SHOWN)).toHaveCount(1, WAIT);
}

/** Brings documents to the desk, and waits until all that lies there has been read and kept. */
export async function bringAll(page: Page, documents: readonly PublishedDocument[], there: number): Promise<void> {
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(
    documents.map(({ file, bytes }) => ({
      name: file,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  const all = there + documents.length;
  await expect(page.getByText(`${all} / ${all} 完成`)).toBeVisible(WAIT);
  await expect(page.locator('[data-drafts=kept]')).toBeVisible(WAIT);
}

/** Answers every question of whose report of which year it is, as somebody who knows the county. */
export async function answerQuestions(page: Page, { renamed, fresh, copies }: Season): Promise<string[]> {
  const answered: string[] = [];
  for (const copy of copies) {
    const line = page.locator('li[data-draft]', { hasText: copy });
    if ((await line.count()) > 0) await line.getByRole('button', { name: '移除' }).click();
  }
  while ((await lines(page, 'identity').count()) > 0) {
    const line = lines(page, 'identity').first();
    const file = (await line.locator('.name').textContent()) ?? '';
    await line.locator('.draft').click();
    const [year, body] = [page.locator('[data-question=year]'), page.locator('[data-question=agency]')];
    await expect(year.or(body).first()).toBeVisible();
    if ((await year.count()) > 0) {
      await year.getByRole('button', { name: `${YEAR} 年度` }).click();
      answered.push('year');
    } else if ((await body.textContent())?.includes(renamed.to)) {
      await page.getByRole('button', { name: `由“${renamed.from}”改名，历年数据接续` }).click();
      answered.push('renamed');
    } else {
      await expect(body).toContainText(fresh);
      // A kind that was confirmed before the page was killed stays confirmed.
      const kind = page.getByRole('button', { name: '确认类别' });
      if ((await kind.count()) > 0) await kind.click();
      await page.getByRole('button', { name: `新机关，自 ${YEAR} 年度起算` }).click();
      answered.push('new');
    }
    await expect(page.locator('li[data-draft=identity]', { hasText: file })).toHaveCount(0);
  }
  return answered.sort();
}

/** What the list says of a document with tables in pictures: nobody takes it for a report without figures. */
const NOTHING_READ = '读出 0/';

/** Enters what a body says when it is called about a cell, with the name of who called and the reason. */
export async function correctCalled(page: Page, { called }: Season): Promise<void> {
  if (called === null) return;
  await page.locator('li[data-draft]', { hasText: called.file }).locator('.draft').click();
  await page.locator('.why select').selectOption('机关来函更正');
  await page.locator('.why input').fill('张三');
  const cell = page.locator(`section[aria-label=读取结果] [data-cell="${called.cell}"]`);
  await cell.click();
  await page.keyboard.type(called.value);
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('data-status', 'corrected');
}

/** Takes in what nothing is wrong with, in one step. */
export async function acceptReady(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: /^入库已通过的 \d+ 份$/ });
  if (await accept.isEnabled()) await accept.click();
  await expect(lines(page, 'ready')).toHaveCount(0, WAIT);
}

/** Takes in the corrected ones, each in the place of the report it corrects. */
export async function replaceReady(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: /^入库已通过的 \d+ 份$/ });
  if (await accept.isDisabled()) return;
  await accept.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (const box of await dialog.getByRole('checkbox').all()) await box.check();
  await dialog.getByRole('button', { name: /^代替/ }).click();
  await expect(lines(page, 'ready')).toHaveCount(0, WAIT);
}

/** Takes in, one after the other, what a person has looked at: doubts are left as the document says, and what has no figure is left. */
export async function acceptDoubtful(page: Page): Promise<void> {
  const told = lines(page, 'decide').filter({ hasNotText: NOTHING_READ });
  while ((await told.count()) > 0) {
    const line = told.first();
    const file = (await line.locator('.name').textContent()) ?? '';
    await line.locator('.draft').click();
    await expect(page.locator('section.card[aria-label^=核对] .note').first()).toContainText(file);
    const accept = page.getByRole('button', { name: '接受', exact: true });
    const rest = page.getByRole('button', { name: /^接受其余/ });
    if ((await rest.count()) > 0) await rest.click();
    while ((await accept.count()) > 0) await accept.first().click();
    await page.getByRole('button', { name: /^(入库|带 \d+ 处错误入库)$/ }).click();
    await expect(page.locator('li[data-draft=kept]', { hasText: file })).toHaveCount(1, WAIT);
  }
}

/** Lets go of documents with tables in pictures, of which nothing was read: they are asked for again. */
export async function letGoUnread(page: Page): Promise<number> {
  const unread = page.locator('li[data-draft]', { hasText: NOTHING_READ });
  const count = await unread.count();
  for (let left = count; left > 0; left -= 1) {
    await unread.first().getByRole('button', { name: '移除' }).click();
    await expect(unread).toHaveCount(left - 1);
  }
  return count;
}

/** Sends the letters to all whose findings were sent back, where that was not done before. */
export async function sendLetters(page: Page): Promise<void> {
  const desk = page.locator('[data-letters]');
  await desk.locator('input[name=office]').fill('示例县人民政府办公室');
  await desk.locator('input[name=word]').fill('示政公开函');
  const send = desk.getByRole('button', { name: /^登记为已发函/ });
  if ((await send.count()) > 0) await send.click();
  await expect(page.locator('[data-cases][aria-busy=false] [data-case-state=sent]')).not.toHaveCount(0);
}

/** Shows the findings of the year of one gravity, all of them. */
export async function showFindings(page: Page, severity: '错误' | '警告'): Promise<void> {
  const chip = page.locator('nav.chips').getByRole('link', { name: new RegExp(`^${severity} `) });
  if ((await chip.getAttribute('aria-current')) === null) await chip.click();
  await expect(chip).toHaveAttribute('aria-current', 'true');
  await showAll(page);
}

/** Decides on everything that is listed, or on what these rules found, in one step. */
export async function decideAll(page: Page, verdict: string, rules: readonly string[] = []): Promise<number> {
  const all = '[data-worklist] tr[data-key]';
  const rows = page.locator(rules.length > 0 ? rules.map((rule) => `${all}[data-rule=${rule}]`).join() : all);
  const count = await rows.count();
  for (let at = 0; at < count; at += 1) await rows.nth(at).locator('input[type=checkbox]').check();
  if (count > 0) await page.locator('.batch').getByRole('button', { name: verdict }).click();
  await expect(rows.locator('[data-verdict=""]')).toHaveCount(0);
  return count;
}

export const lineCount = (page: Page, state: string): Promise<number> => lines(page, state).count();
