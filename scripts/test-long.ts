import { runBrowserTests } from './support/browser-tests.ts';

/** What is random or long, at full length: `npm test` runs a small fresh part of each. */
await runBrowserTests(['--grep', '@long', ...process.argv.slice(2)], { TEST_LONG: '1' });
