import { COMPARE_GROUPS, type CompareGroup, type ComparedBody } from './comparison.ts';

/** Columns a comparison can be put in order by; groups by number of cases stay apart whatever the order. */
export const SORT_KEYS = ['rank', 'name', 'cases', 'change', 'second', 'third'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface Sort {
  key: SortKey;
  /** Smallest first. */
  up: boolean;
}

/** As the comparison itself has them: highest first. */
export const BY_RANK: Sort = { key: 'rank', up: false };

function valueOf(body: ComparedBody, key: Exclude<SortKey, 'name'>): number | null {
  switch (key) {
    case 'rank':
      return body.now.value;
    case 'cases':
      return body.now.denominator;
    case 'change':
      return body.change;
    case 'second':
      return body.neighbours[0]?.value ?? null;
    case 'third':
      return body.neighbours[1]?.value ?? null;
  }
}

/** The bodies of one group in order; those without a figure to be ordered by come last either way. */
export function sortBodies(bodies: readonly ComparedBody[], { key, up }: Sort): ComparedBody[] {
  const sign = up ? 1 : -1;
  // They come in Chinese order of names when they are asked for.
  if (key === 'name') return bodies.toSorted((a, b) => -sign * (a.order - b.order));
  return bodies.toSorted((a, b) => {
    const [x, y] = [valueOf(a, key), valueOf(b, key)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}

/** The bodies of one group by number of cases, in the order a table shows them. */
export interface SortedGroup {
  key: CompareGroup;
  bodies: readonly ComparedBody[];
}

/** The groups that have bodies, each in the order asked for; ranks and, below them, most cases first as the comparison has them. */
export function groupsOf(bodies: readonly ComparedBody[], sort: Sort): SortedGroup[] {
  const asIs = sort.key === BY_RANK.key && sort.up === BY_RANK.up;
  return COMPARE_GROUPS.map((key): SortedGroup => {
    const own = bodies.filter(({ group }) => group === key);
    return { key, bodies: asIs ? own : sortBodies(own, sort) };
  }).filter((group) => group.bodies.length > 0);
}
