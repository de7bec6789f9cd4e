import { beforeAll as before, beforeEach } from '../../../node_modules/vitest/dist/index.js';

export * from '../../../node_modules/vitest/dist/index.js';

/**
 * What stands before the tests of a file, with a failure that each test has: where it fails, the runner leaves the tests out, and
 * whoever changes code would take them for tests that noticed nothing.
 */
export function beforeAll(prepare: () => unknown, timeout?: number): void {
  let failed: { error: unknown } | null = null;
  before(async () => {
    try {
      await prepare();
    } catch (error) {
      // Thrown again before each test.
      failed = { error };
    }
  }, timeout);
  beforeEach(() => {
    if (failed !== null) throw failed.error;
  });
}
