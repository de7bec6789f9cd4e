import { defineConfig } from 'vitest/config';

/** The tests of one room alone; which they are is said by the script that starts them. */
export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    // It runs programs on a copy of the source: a changed line never reaches them, and each run takes minutes.
    exclude: ['tests/unit/core/template.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
