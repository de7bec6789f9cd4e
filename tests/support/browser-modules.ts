import type { Environment } from 'vitest/environments';

/** Modules as a browser gets them, without a browser: the state of a page runs in it, its components do not. */
export default {
  name: 'browser-modules',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => undefined }),
} satisfies Environment;
