import type { Labels } from '../../labels/brief.ts';
import type { Body } from '../bodies/body-points.ts';
import { givenBy, largestOf } from '../bodies/given.ts';
import { formatNumber } from '../figure/format.ts';
import type { Area } from '../figure/series.ts';

/** So many bodies are named on a sheet. */
const MOST_NAMED = 2;

/** The bodies that gave most to a change of a count, and the others together: all add up to it. */
export interface GivenInShort {
  largest: readonly { name: string; difference: number }[];
  others: number;
  otherDifference: number;
}

/** What the bodies of an area gave to the change of the requests received. */
export function givenInShort(area: Area, year: number, bodies: readonly Body[]): GivenInShort {
  const given = givenBy({ ...area, filter: { ...area.filter, year } }, 'received_new', bodies);
  const { largest, others, otherDifference } = largestOf(given, MOST_NAMED);
  return {
    largest: largest.map(({ row, change }) => ({ name: row.short_name, difference: change.difference })),
    others,
    otherDifference,
  };
}

/** Who made the change, in a clause; empty where nobody did. */
export function givenWords({ largest, others, otherDifference }: GivenInShort, t: Labels): string {
  const words = t.brief.clauses;
  if (largest.length === 0) return '';
  const moved = (difference: number) => words.moved(difference, formatNumber(Math.abs(difference)));
  const named = largest.map(({ name, difference }) => name + moved(difference));
  return words.mostly([...named, ...(others === 0 ? [] : [words.rest(others) + moved(otherDifference)])]);
}
