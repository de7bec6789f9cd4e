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
}

/** Playwright's `test`, where every test ends by proving that the page stayed at home and kept quiet. */
export const test = base.extend<Options & { watch: Watch }>({
  allowedErrors: [null, { option: true }],
  watch: [
    async ({ context, baseURL, allowedErrors }, use) => {
      const watch = await watchContext(context, new URL(baseURL ?? '').origin);
      await use(watch);
      const unexpected = watch.consoleErrors.filter((line) => !allowedErrors?.test(line));
      expect(watch.otherOrigins, 'requests to another origin').toEqual([]);
      expect(watch.policyViolations, 'violations of the content security policy').toEqual([]);
      expect(watch.pageErrors, 'uncaught errors').toEqual([]);
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
  context.on('weberror', (error) => watch.pageErrors.push(String(error.error().stack)));
  await context.exposeBinding('reportViolation', (_source, line: string) => watch.policyViolations.push(line));
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation: (line: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      reportViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  return watch;
}
