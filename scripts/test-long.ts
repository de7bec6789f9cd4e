import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBrowserTests } from './support/browser-tests.ts';
import { ROOT } from './support/paths.ts';
import { runPackage } from './support/run-command.ts';

/** What is random or long, at full length: `npm test` runs a small fresh part of each. Such a test asks how much it is to try. */
const ASKS_HOW_MUCH = /\b(LONG|tries|someOf)\b[^;]*support\/chance\.ts/;
const long = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('tests', file))
  .filter((file) => ASKS_HOW_MUCH.test(readFileSync(join(ROOT, file), 'utf8')))
  .sort();
await runPackage('vitest', ['run', ...long], { TEST_LONG: '1' });
await runBrowserTests(['--grep', '@long', ...process.argv.slice(2)], { TEST_LONG: '1' });
