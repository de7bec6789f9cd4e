import { test as base, expect, type BrowserContext } from '@playwright/test';

/** What a page did that no page of ours may do. */
interface Watch {
  otherOrigins: string[];
  consoleErrors: string[];
  pageErrors: string[];
  policyViolations: string[];
}

interface Options {
  /** Console errors a test provokes on purpose, such as the browser's own line about a 404. */
  allowedErrors: RegExp | null;
  /** Uncaught errors a test provokes on purpose, such as that of a module that does not come. */
  allowedPageErrors: RegExp | null;
  /** Whether the engine comes. Starting it takes most of a visit, so tests of what stands without an answer keep it away. */
  engine: boolean;
}

/** Playwright's `test`, where every test ends by proving that the page stayed at home and kept quiet. */
export const test = base.extend<Options & { watch: Watch }>({
  allowedErrors: [null, { option: true }],
  allowedPageErrors: [null, { option: true }],
  engine: [true, { option: true }],
  watch: [
    async ({ context, baseURL, allowedErrors, allowedPageErrors, engine }, use) => {
      const watch = await watchContext(context, new URL(baseURL ?? '').origin);
      if (!engine) await context.route('**/engine/**', () => undefined);
      await use(watch);
      const unexpected = watch.consoleErrors.filter((line) => !allowedErrors?.test(line));
      expect(watch.otherOrigins, 'requests to another origin').toEqual([]);
      expect(watch.policyViolations, 'violations of the content security policy').toEqual([]);
      const uncaught = watch.pageErrors.filter((line) => !allowedPageErrors?.test(line));
      expect(uncaught, 'uncaught errors').toEqual([]);
      expect(unexpected, 'console errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function watchContext(context: BrowserContext, home: string): Promise<Watch> {
  const watch: Watch = { otherOrigins: [], consoleErrors: [], pageErrors: [], policyViolations: [] };
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:', 'about:'].includes(protocol) && origin !== home) watch.otherOrigins.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') watch.consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    const { stack, message } = error.error();
    // A module that does not come has no stack.
    watch.pageErrors.push(stack || message);
  });
  await context.exposeBinding('reportViolation', (_source, line: string) => watch.policyViolations.push(line));
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation: (line: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  return watch;
}
