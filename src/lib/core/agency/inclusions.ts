import type { AgencyId } from '../report/index.ts';
import type { Agency } from './types.ts';

/** A body and one whose own reports include its figures, directly or through others. */
export interface Included {
  agency_id: AgencyId;
  parent_id: AgencyId;
  /** The first report year of which that is so; `null` for all. */
  from: number | null;
}

const later = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

/** Every body of a register that another's own reports include, nearest first: what A includes through B it includes too. */
export function inclusionsOf(agencies: readonly Agency[]): Included[] {
  const direct = agencies.flatMap(({ agency_id: parent_id, includes = [] }): Included[] =>
    includes.map(({ agency_id, from }) => ({ agency_id, parent_id, from })),
  );
  const found = [...direct];
  // What is found is gone through as it grows; a register has no loops, and each pair is kept once.
  for (const { agency_id, parent_id, from } of found)
    for (const above of direct) {
      const known = found.some((one) => one.agency_id === agency_id && one.parent_id === above.parent_id);
      if (above.agency_id !== parent_id || known || above.parent_id === agency_id) continue;
      found.push({ agency_id, parent_id: above.parent_id, from: later(from, above.from) });
    }
  return found;
}
