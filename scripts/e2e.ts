import { runBrowserTests } from './support/browser-tests.ts';

await runBrowserTests(process.argv.slice(2));
