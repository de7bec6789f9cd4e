import { createServer } from 'node:net';
import { findChromium } from './find-chromium.ts';
import { buildIfStale } from './support/build-site.ts';
import { runPackage } from './support/run-command.ts';
import { say, stop } from './support/say.ts';

/** The browser tests against the built site; arguments go on to Playwright. */
async function runBrowserTests(): Promise<void> {
  const chromium = findChromium();
  say(`浏览器测试使用 ${chromium}`, 'runs the browser tests.');
  await buildIfStale();
  const env = { CHROMIUM: chromium, E2E_PORT: String(await findFreePort()) };
  await runPackage('@playwright/test', ['test', ...process.argv.slice(2)], env);
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

await runBrowserTests().catch((error: unknown) =>
  stop('浏览器测试未通过', error instanceof Error ? error.message : String(error)),
);
