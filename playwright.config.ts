import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/find-chromium.ts';
import { TEST_TIMES } from './scripts/support/paths.ts';

// One seed for all tests of chance in a run: chosen here first, and inherited by every worker.
process.env['TEST_SEED'] ??= String(Math.floor(Math.random() * 2 ** 31));

const port = Number(process.env['E2E_PORT'] ?? 4183);

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 3,
  // A test that passes only when it runs again is named at the end of the run.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: TEST_TIMES.browser }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findChromium(), args: [...CHROMIUM_FLAGS] },
  },
  webServer: {
    command: `"${process.execPath}" --import tsx scripts/serve.ts`,
    env: { PORT: String(port), HOST: '127.0.0.1' },
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
