import { createServer } from 'node:net';
import { findChromium } from '../find-chromium.ts';
import { buildIfStale } from './build-site.ts';
import { runPackage } from './run-command.ts';
import { say, stop } from './say.ts';

/** The browser tests against the built site; `args` go on to Playwright. Ends the process where a test fails. */
export async function runBrowserTests(args: readonly string[], env: Record<string, string> = {}): Promise<void> {
  try {
    const chromium = findChromium();
    say(`浏览器测试使用 ${chromium}`, 'runs the browser tests.');
    await buildIfStale();
    const port = String(await findFreePort());
    await runPackage('@playwright/test', ['test', ...args], { ...env, CHROMIUM: chromium, E2E_PORT: port });
  } catch (error) {
    stop('浏览器测试未通过', error instanceof Error ? error.message : String(error));
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
