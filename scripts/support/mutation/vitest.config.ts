import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * The tests of one room alone; which they are is said by the script that starts them. Without SvelteKit, of which they need
 * the name of one folder: a test that could not be loaded would be left out without a word.
 */
export default defineConfig({
  resolve: {
    alias: {
      $lib: join(import.meta.dirname, '../../../src/lib'),
      vitest: join(import.meta.dirname, 'vitest.ts'),
    },
  },
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(' '),
    // It runs programs on a copy of the source: a changed line never reaches them, and each run takes minutes.
    exclude: ['tests/unit/core/template.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
