import { defineConfig } from 'vitest/config';

/** The tests of one room alone; which they are is said by the script that starts them. */
export default defineConfig({
  test: { include: (process.env['MUTATION_TESTS'] ?? '').split(' '), testTimeout: 20_000, hookTimeout: 60_000 },
});
