import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './find-chromium.ts';
import { buildIfStale } from './support/build-site.ts';
import { BUILD_DIR, ROOT } from './support/paths.ts';
import { say } from './support/say.ts';
import { createSiteServer } from './support/site-server.ts';

/** Where the pictures of the reader's guide stand. */
const PICTURES = join(ROOT, 'docs/screenshots');
const COUNTY = 'data=example-county';
const DOCUMENTS = join(BUILD_DIR, 'datasets/example-county/documents');
const MOST_HEIGHT = 600;
/** Room above a part, so that no letter of its first line is cut. */
const ABOVE = 10;

/** Some documents of the fictional county of its last year, of several formats. */
function someDocuments(): string[] {
  // Each stands there with its compressed twins.
  const all = readdirSync(DOCUMENTS).filter((name) => /2025\.(?!gz$|br$)\w+$/.test(name));
  return all.filter((_, index) => index % Math.ceil(all.length / 6) === 0).map((name) => join(DOCUMENTS, name));
}

/** Writes days as a Chinese browser does: fields for them speak the language of the browser, and one without windows has English alone. */
const writeDays = (part: Locator): Promise<void> =>
  part.locator('input[type=date]').evaluateAll((fields: HTMLInputElement[]) => {
    for (const field of fields) {
      const day = field.value.replaceAll('-', '/');
      field.type = 'text';
      field.value = day;
      field.style.width = '9em';
    }
  });

/** A picture of a part of the page, its head where it is long. */
async function take(page: Page, part: Locator, name: string): Promise<void> {
  await writeDays(part);
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (box === null) throw new Error(`nothing to be seen for ${name}`);
  const scroll = await page.evaluate(() => scrollY);
  await page.screenshot({
    path: join(PICTURES, `${name}.png`),
    fullPage: true,
    clip: { x: box.x, y: box.y + scroll - ABOVE, width: box.width, height: Math.min(box.height, MOST_HEIGHT) + ABOVE },
  });
}

async function alive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-alive]:not([data-elsewhere]):not([data-pending])').waitFor();
}

/** Takes the pictures of the reader's guide from the built site, with the fictional county. */
async function takePictures(): Promise<void> {
  await buildIfStale();
  const server = createSiteServer(BUILD_DIR).listen(0);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_FLAGS] });
  const page = await browser.newPage({
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
  });

  await alive(page, `/register?${COUNTY}`);
  await take(page, page.locator('main .wrap'), 'guide-register');

  await alive(page, `/import?${COUNTY}`);
  await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(someDocuments());
  const files = someDocuments().length;
  await page.getByText(`${files} / ${files} 完成`).waitFor({ timeout: 60_000 });
  await page.locator('[data-drafts=kept]').waitFor();
  await page.locator('main section[aria-label^="核对"] td').first().waitFor();
  await take(page, page.locator('main .wrap'), 'guide-import');

  await alive(page, `/quality?${COUNTY}`);
  for (const row of await page.locator('[data-worklist] tr[data-rule=T3-ROW] .toggle').all()) {
    await row.click();
    await page.locator('.panel').getByRole('button', { name: '退回更正' }).click();
  }
  const desk = page.locator('[data-letters]');
  await desk.locator('input[name=office]').fill('示例县人民政府办公室');
  await desk.locator('input[name=word]').fill('示政公开函');
  await desk.locator('input[name=contact]').fill('张三，010-00000000');
  await desk.locator('input[name=day]').fill('2026-02-11');
  await desk.locator('input[name=due]').fill('2026-02-26');
  await desk.locator('summary').click();
  await take(page, desk, 'guide-letters');
  await desk.getByRole('button', { name: /^登记为已发函/ }).click();
  await take(page, page.locator('[data-cases]'), 'guide-record');

  await browser.close();
  server.close();
  say('截图已写入 docs/screenshots。', 'The pictures are in docs/screenshots.');
}

await takePictures();
