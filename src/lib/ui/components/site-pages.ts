import { resolve } from '$app/paths';
import type { Labels } from '../../labels/index.ts';

/** The pages of the site by name, in the order of the menu. */
export function sitePages({ site: { nav } }: Labels) {
  return [
    { path: resolve('/'), id: '/', name: nav.overview },
    { path: resolve('/compare'), id: '/compare', name: nav.compare },
    { path: resolve('/agencies'), id: '/agencies', name: nav.agencies },
    { path: resolve('/quality'), id: '/quality', name: nav.quality },
    { path: resolve('/import'), id: '/import', name: nav.import },
    { path: resolve('/data'), id: '/data', name: nav.data },
    { path: resolve('/about'), id: '/about', name: nav.about },
  ];
}
