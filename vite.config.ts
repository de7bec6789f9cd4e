import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { TEST_TIMES } from './scripts/support/paths.ts';

export default defineConfig({
  plugins: [sveltekit()],
  // Readers are fetched by the worker with the first file of their kind.
  worker: { format: 'es' },
  test: {
    // What a test stands on may be built first.
    hookTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: TEST_TIMES.unit }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,sql,support}/**/*.test.ts'],
          // A test that needs longer says so itself.
          testTimeout: 5_000,
        },
      },
      // A property is tried on a hundred worlds of chance.
      { extends: true, test: { name: 'properties', include: ['tests/properties/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
