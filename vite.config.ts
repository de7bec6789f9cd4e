import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { EARLY_SCRIPT } from './scripts/support/early-script.js';

export default defineConfig({
  plugins: [sveltekit()],
  define: { EARLY_SCRIPT: JSON.stringify(EARLY_SCRIPT) },
  // Readers are fetched by the worker with the first file of their kind.
  worker: { format: 'es' },
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/e2e/**', 'tests/unit/ui/state/**'] },
      },
      // The state of a page runs as it does in a browser.
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          include: ['tests/unit/ui/state/**/*.test.ts'],
          environment: './tests/support/browser-modules.ts',
        },
      },
    ],
  },
});
