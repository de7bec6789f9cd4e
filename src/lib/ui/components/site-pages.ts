import { resolve } from '$app/paths';
import { TOPICS } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';

/** The pages of the site by name, in the order of the menu; `topic` ones stand together in it. */
export function sitePages({ brief, site: { nav }, topics }: Labels) {
  const page = (path: string, id: string, name: string, topic = false) => ({ path, id, name, topic });
  return [
    page(resolve('/'), '/', nav.overview),
    ...TOPICS.map((topic) => page(resolve('/[topic=topic]', { topic }), `/${topic}`, topics.title[topic], true)),
    page(resolve('/compare'), '/compare', nav.compare),
    page(resolve('/agencies'), '/agencies', nav.agencies),
    page(resolve('/quality'), '/quality', nav.quality),
    page(resolve('/brief'), '/brief', brief.nav),
    page(resolve('/import'), '/import', nav.import),
    page(resolve('/data'), '/data', nav.data),
    page(resolve('/about'), '/about', nav.about),
  ];
}
