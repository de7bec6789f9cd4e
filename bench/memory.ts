import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { openUntilReady } from './browser.ts';
import type { Probe } from './measurement.ts';

/** Memory of the page's process (proportional set size) with its engine ready. */
export const rendererMemory: Probe = {
  name: 'renderer memory',
  async measure(bench) {
    const baseline = await bench.withBrowser(async (context) => {
      const page = await context.newPage();
      await page.goto(`${bench.rival}/`);
      await page.waitForSelector('html[data-drawn]', { state: 'attached' });
      return readMemory(context);
    });
    const value = await bench.withBrowser(async (context) => {
      const ready = await openUntilReady(await context.newPage(), `${bench.site}/`);
      return ready === null ? null : readMemory(context);
    });
    const note = value === null ? 'the page does not start its engine yet' : undefined;
    return { unit: 'MB', value, baseline, budget: 350, ...(note !== undefined && { note }) };
  },
};

/** The largest renderer: the others hold empty pages. */
export async function readMemory(context: BrowserContext): Promise<number> {
  const browser = context.browser();
  if (browser === null) throw new Error('no browser behind this context');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => readProportionalSize(id));
  return Math.max(...sizes);
}

function readProportionalSize(pid: number): number {
  const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return (Number(kilobytes) * 1024) / 1e6;
}
