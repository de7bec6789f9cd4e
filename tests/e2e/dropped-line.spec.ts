import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { LONG, SEED } from '../support/chance.ts';
import { expect, test } from './support/fixtures.ts';

// The browser and the router each say what did not come; the engine is killed elsewhere.
test.use({
  engine: false,
  allowedErrors: /ERR_|Failed to fetch|dynamically imported module|preload CSS|HTTP|没有取到|Internal Error|TypeError/,
  allowedPageErrors: /Failed to fetch|dynamically imported module|preload CSS/,
});

const ADDRESSES = [
  '/',
  '/?region=320813',
  '/?data=example-county',
  '/requests',
  '/compare?year=2023',
  '/agencies/pingtan-market',
];

/** Where the line breaks: the page that is opened, and after how many requests beside the page itself nothing comes any more. */
const breaks = fc.sample(fc.tuple(fc.constantFrom(...ADDRESSES), fc.integer({ min: 0, max: 30 })), {
  numRuns: LONG ? 30 : 4,
  seed: SEED,
});

/** What a reader is told, where something did not come. */
const TOLD = /没有加载完整|没有取到|没有打开|再试一次/;

/** Whether a page has come to rest: awake with nothing on its way, or given up. */
const isAtRest = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    if (dataset['stranded'] !== undefined) return true;
    return (
      dataset['alive'] !== undefined &&
      dataset['pending'] === undefined &&
      dataset['elsewhere'] === undefined &&
      document.querySelector('figure[data-state=loading], [data-late]') === null
    );
  });

const isWhole = async (page: Page, heading: string, figures: number) =>
  (await isAtRest(page)) &&
  (await page.locator('html[data-alive]').count()) === 1 &&
  (await page.locator('h1').first().textContent()) === heading &&
  (await page.locator('figure[data-state=ready]').count()) === figures;

for (const [trial, [address, after]] of breaks.entries())
  test(`@long where the line breaks ${after} requests into ${address}, the page says what is missing and recovers (${trial}, TEST_SEED=${SEED})`, async ({
    page,
    context,
  }) => {
    // What the page is where nothing breaks.
    const sound = await context.newPage();
    await sound.goto(address);
    await expect.poll(() => isAtRest(sound)).toBe(true);
    const heading = (await sound.locator('h1').first().textContent()) ?? '';
    const figures = await sound.locator('figure[data-state=ready]').count();
    await sound.close();

    let left = after;
    await page.route(/_app|datasets/, (route) => (left-- > 0 ? route.fallback() : route.abort('connectionreset')));
    await page.goto(address);
    await expect.poll(() => isAtRest(page), { timeout: 20_000 }).toBe(true);
    const text = await page.locator('body').innerText();
    // What it has stays: a heading over figures, or a sentence that says why there is none.
    if (!(await isWhole(page, heading, figures))) expect(text).toMatch(TOLD);

    await page.unroute(/_app|datasets/);
    await expect(async () => {
      const again = page
        .locator('main, .wrap')
        .getByRole('button', { name: '再试一次' })
        .or(page.getByRole('link', { name: '重新打开' }));
      const offered = again.locator('visible=true').first();
      if ((await offered.count()) > 0) await offered.click({ timeout: 2_000 });
      await expect.poll(() => isWhole(page, heading, figures), { timeout: 3_000 }).toBe(true);
    }).toPass({ timeout: 20_000 });
  });
