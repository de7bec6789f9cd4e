import { EARLY_SOURCE } from './scripts/support/early-script.js';
import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', strict: true }),
    prerender: {
      // Where bodies and reports are not printed, no address leads to a page of theirs.
      handleUnseenRoutes({ routes, message }) {
        if (routes.some((route) => !['/agencies/[id]', '/reports/[agency]/[year]'].includes(route)))
          throw new Error(message);
      },
    },
    // The same inputs give the same site: the build names itself by their hash, not by the time.
    version: { name: process.env.NIANBAO_BUILD ?? 'dev' },
    // A county may publish under any folder of its site: addresses stay relative to the page.
    paths: { relative: true },
    // The styles of a page come inside it: one round trip less before the first chart. Their hashes stand in the policy.
    inlineStyleThreshold: 40_000,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', 'wasm-unsafe-eval', EARLY_SOURCE],
        'worker-src': ['self'],
        'connect-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-inline'],
        'font-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['self'],
      },
    },
  },
};
