import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { slowDown } from './browser.ts';
import { median, type Bench, type Probe } from './measurement.ts';

const RUNS = 5;

/** Milliseconds until a chart is on the screen, nothing cached, at 10 Mbit/s and 40 ms. */
export const firstChart: Probe = {
  name: 'first chart, cold, 10 Mbit/s',
  async measure(bench) {
    const baseline = await repeat(bench, `${bench.rival}/`, readRivalChart);
    const printed = /<figure[^>]*data-figure[\s\S]*?<svg/.test(
      readFileSync(join(bench.buildDir, 'index.html'), 'utf8'),
    );
    if (!printed) return { unit: 'ms', value: null, baseline, budget: 300, note: 'no printed chart in the page yet' };
    return { unit: 'ms', value: await repeat(bench, `${bench.site}/`, readFirstPaint), baseline, budget: 300 };
  },
};

async function repeat(bench: Bench, address: string, read: (page: Page) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    times.push(
      await bench.withBrowser(async (context) => {
        const page = await context.newPage();
        // A browser's own start is no part of the page.
        await page.goto('about:blank');
        await page.waitForTimeout(300);
        await slowDown(page);
        await page.goto(address, { waitUntil: 'load' });
        return read(page);
      }),
    );
  }
  return median(times);
}

/** Our chart is part of the page: it is there with the first contentful paint. */
async function readFirstPaint(page: Page): Promise<number> {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
}

async function readRivalChart(page: Page): Promise<number> {
  await page.waitForSelector('html[data-drawn]', { state: 'attached' });
  return page.evaluate(() => Number(document.documentElement.dataset['drawn']));
}
