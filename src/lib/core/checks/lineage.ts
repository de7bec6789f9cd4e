import type { AgencyEvent } from '../agency/index.ts';
import { eventYear } from '../filing/index.ts';
import type { AgencyId } from '../report/index.ts';

/** Which reports of the year before a body continues, and whether tasks changed hands between the two. */
export interface Line {
  /** `null` where nothing can be compared: founded or split off in that year. */
  ids: readonly AgencyId[] | null;
  changed: boolean;
}

/**
 * The bodies whose reports of the year before the report of `id` for `year` continues. A merger adds up those merged; what
 * was split off has nothing to be held against; what it was split from goes on by itself, with a change noted.
 */
export function lineOf(id: AgencyId, year: number, events: readonly AgencyEvent[]): Line {
  const now = events.filter((event) => eventYear(event) === year && (event.from.includes(id) || event.to.includes(id)));
  let ids: AgencyId[] | null = [id];
  let changed = false;
  for (const { type, from, to } of now) {
    if (type === 'rename' || type === 're_parent') continue;
    changed = true;
    if (!to.includes(id)) continue;
    if (type === 'merge') ids = [...new Set([...(ids ?? []), ...from])];
    else if ((type === 'split' || type === 'create') && !from.includes(id)) ids = null;
  }
  return { ids, changed };
}
