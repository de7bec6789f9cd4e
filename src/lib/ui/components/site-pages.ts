import { resolve } from '$app/paths';
import { TOPICS } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { PAGES, type PageRoute } from '../../site/index.ts';

/** A page that the menu leads to. */
interface MenuPage {
  path: string;
  id: string;
  name: string;
  /** One of the topics, which stand together. */
  topic: boolean;
}

/** Stands for the comparison of areas, as the folders of the other pages do for them. */
export const AREAS = '/compare?of=areas';

/** The pages of the menu by name, in its order. */
export function sitePages(t: Labels): MenuPage[] {
  return (Object.keys(PAGES) as PageRoute[]).flatMap((route): MenuPage[] => {
    const { menu } = PAGES[route];
    // What the menu leads to needs no parameter but the topic.
    if (menu === null || route === '/agencies/[id]' || route === '/reports/[agency]/[year]') return [];
    if (route === '/[topic=topic]')
      return TOPICS.map((topic) => ({
        path: resolve(route, { topic }),
        id: `/${topic}`,
        name: t.site.topics[topic],
        topic: true,
      }));
    const own = { path: resolve(route), id: route, name: t.site.nav[menu], topic: false };
    // One page compares areas as it compares bodies: two lines of the menu lead to it.
    return route === '/compare'
      ? [{ path: `${resolve(route)}?of=areas`, id: AREAS, name: t.site.nav.areas, topic: false }, own]
      : [own];
  });
}
