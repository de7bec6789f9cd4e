import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { EARLY_SCRIPT } from './scripts/support/early-script.js';

export default defineConfig({
  plugins: [sveltekit()],
  define: { EARLY_SCRIPT: JSON.stringify(EARLY_SCRIPT) },
  // Readers are fetched by the worker with the first file of their kind.
  worker: { format: 'es' },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**'],
    testTimeout: 30_000,
  },
});
