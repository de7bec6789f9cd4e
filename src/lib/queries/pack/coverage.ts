import type { CoverageRow } from '../coverage.ts';
import type { Filter } from '../filter.ts';
import { means, placeOf, type AreaPack } from './pack.ts';

/** The same as `queryCoverage` answers, from the pack of the filter's area, which must cover the filter. */
export function coverageOf(pack: AreaPack, filter: Filter): CoverageRow[] {
  const years = Array.from({ length: filter.to - filter.from + 1 }, (_, index) => filter.from + index);
  return pack.bodies.flatMap((body, number) => {
    if (!means(filter, body, body.scope)) return [];
    return years.map((year): CoverageRow => {
      const place = placeOf(pack, number, year);
      const form = pack.formSets[pack.forms[place] ?? -1];
      return {
        ...body,
        year,
        state: pack.states[place] ?? 'uncollected',
        published_on: pack.days[place] ?? null,
        included_in: pack.includedIn[place] ?? [],
        form_proactive: form?.proactive ?? null,
        form_requests: form?.requests ?? null,
        form_appeals: form?.appeals ?? null,
      };
    });
  });
}
