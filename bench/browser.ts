import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/find-chromium.ts';

/** A browser of its own with an empty profile on disk: cold at first, and warm at the second visit as a reader's is. */
export async function withBrowser<T>(work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: [...CHROMIUM_FLAGS],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  // The TypeScript runner names functions with this; code sent into a page meets it there.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** 10 Mbit/s and 40 ms, as over a district's line. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const throughput = 10e6 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Milliseconds from navigation until `<html>` says that its engine is ready; `null` when it never does. */
export async function openUntilReady(page: Page, address: string): Promise<number | null> {
  await page.addInitScript(() => {
    const note = (): void => {
      const state = document.documentElement?.dataset['engine'];
      const seen = globalThis as unknown as { engineReadyAt?: number };
      if (state === 'ready') seen.engineReadyAt ??= performance.now();
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributeFilter: ['data-engine'] });
  });
  await page.goto(address);
  const ready = page.waitForSelector('html[data-engine=ready]', { state: 'attached', timeout: 15_000 });
  // An engine that is not ready in time is a figure that is missing, and the caller says so.
  if ((await ready.catch(() => null)) === null) return null;
  return page.evaluate(() => (globalThis as unknown as { engineReadyAt?: number }).engineReadyAt ?? null);
}
