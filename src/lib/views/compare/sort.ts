import { sortRows, type Sorting } from '../figure/sort-rows.ts';
import { COMPARE_GROUPS, type CompareGroup, type ComparedBody } from './comparison.ts';

/** Columns a comparison can be put in order by; groups by number of cases stay apart whatever the order. */
export const SORT_KEYS = ['rank', 'name', 'cases', 'change', 'second', 'third'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** As the comparison itself has them: highest first. */
export const BY_RANK: Sorting<SortKey> = { by: 'rank', order: 'descending' };

function numberOf(body: ComparedBody, key: SortKey): number | null {
  switch (key) {
    case 'rank':
      return body.now.value;
    case 'name':
      return body.order;
    case 'cases':
      return body.now.denominator;
    case 'change':
      return body.change?.difference ?? null;
    case 'second':
      return body.neighbours[0]?.value ?? null;
    case 'third':
      return body.neighbours[1]?.value ?? null;
  }
}

/** The bodies of one group by number of cases, in the order a table shows them. */
export interface SortedGroup {
  key: CompareGroup;
  bodies: readonly ComparedBody[];
}

/** The groups that have bodies, each in the order asked for; ranks and, below them, most cases first as the comparison has them. */
export function groupsOf(bodies: readonly ComparedBody[], { by, order }: Sorting<SortKey>): SortedGroup[] {
  const asIs = by === BY_RANK.by && order === BY_RANK.order;
  return COMPARE_GROUPS.map((key): SortedGroup => {
    const own = bodies.filter(({ group }) => group === key);
    return { key, bodies: asIs ? own : sortRows(own, (body) => numberOf(body, by), order) };
  }).filter((group) => group.bodies.length > 0);
}
