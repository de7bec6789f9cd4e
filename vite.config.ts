import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { TEST_TIMES } from './scripts/support/paths.ts';
import { EARLY_SCRIPT } from './scripts/support/early-script.js';

export default defineConfig({
  plugins: [sveltekit()],
  define: { EARLY_SCRIPT: JSON.stringify(EARLY_SCRIPT) },
  // Readers are fetched by the worker with the first file of their kind.
  worker: { format: 'es' },
  test: {
    // What a test stands on may be built first.
    hookTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: TEST_TIMES.unit }]],
    // Without `isolate`, a module is loaded once for all files: ours keep nothing between calls, and loading took half of the time.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/{unit,sql,support}/**/*.test.ts'],
          exclude: ['tests/unit/ui/state/**'],
          // A test that needs longer says so itself.
          testTimeout: 5_000,
        },
      },
      // The state of a page runs as it does in a browser.
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          include: ['tests/unit/ui/state/**/*.test.ts'],
          environment: './tests/support/browser-modules.ts',
          testTimeout: 5_000,
        },
      },
      // A property is tried on a hundred worlds of chance.
      {
        extends: true,
        test: { name: 'properties', isolate: false, include: ['tests/properties/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
