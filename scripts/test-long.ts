import { runBrowserTests } from './support/browser-tests.ts';
import { runPackage } from './support/run-command.ts';

/** What is random or long, at full length: `npm test` runs a small fresh part of each. */
const LONG = [
  ...['structure', 'mutations', 'extract', 'one-truth'].map((name) => `tests/properties/${name}.test.ts`),
  'tests/unit/core/template.test.ts',
];
await runPackage('vitest', ['run', ...LONG], { TEST_LONG: '1' });
await runBrowserTests(['--grep', '@long', ...process.argv.slice(2)], { TEST_LONG: '1' });
