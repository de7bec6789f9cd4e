import type { AgencyId, RegionCode } from '../report/index.ts';
import type { Dataset } from './types.ts';

/** How many leading digits of a code name a province, a prefecture and a county. */
const DIGITS = [2, 4, 6];

type Bodies = Pick<Dataset, 'agencies' | 'events'>;

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Areas that lie side by side, none of them parted as long as it has at most `most` bodies. */
function unitsOf(agencies: Dataset['agencies'], most: number, level = 0): AgencyId[][] {
  const digits = DIGITS[level];
  if (agencies.length <= most || digits === undefined) return [agencies.map(({ agency_id }) => agency_id)];
  const groups = groupBy(agencies, ({ region_code }) => region_code.slice(0, digits));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => unitsOf(group, most, level + 1));
}

/** Neighbouring units together, as far as `most` bodies go. */
function gather(units: readonly AgencyId[][], most: number): AgencyId[][] {
  const parts: AgencyId[][] = [];
  for (const unit of units) {
    const last = parts.at(-1);
    if (last && last.length + unit.length <= most) last.push(...unit);
    else parts.push([...unit]);
  }
  return parts;
}

/** Bodies that cannot be judged one without the other: of one change, one inside another's figures, one zone and its parts. */
function tiesOf({ agencies, events }: Bodies): AgencyId[][] {
  const kinds = new Map(agencies.map(({ agency_id, kind }) => [agency_id, kind]));
  const isZone = (id: AgencyId | null): boolean => id !== null && kinds.get(id) === 'functional_zone';
  return [
    ...events.map(({ from, to }) => [...from, ...to]),
    ...agencies.map(({ agency_id, includes = [] }) => [agency_id, ...includes.map((included) => included.agency_id)]),
    ...agencies.flatMap(({ agency_id, parent_id }) =>
      parent_id !== null && isZone(agency_id) && isZone(parent_id) ? [[agency_id, parent_id]] : [],
    ),
  ];
}

/**
 * Bodies in parts that can be read, checked and written one after the other: what a rule or a sum of an area of at most `most` bodies
 * looks at lies in one part. Neighbouring areas share a part as far as `most` bodies go; bodies that are tied across areas join theirs.
 */
export function partsOf(register: Bodies, most: number): AgencyId[][] {
  const parts = gather(unitsOf(register.agencies, most), most);
  const partOf = new Map(parts.flatMap((part, index) => part.map((id) => [id, index] as const)));
  const joined = parts.map((_, index) => index);
  const root = (index: number): number => (joined[index] === index ? index : root(joined[index] ?? index));
  for (const tied of tiesOf(register)) {
    const roots = tied.flatMap((id) => partOf.get(id) ?? []).map(root);
    const first = Math.min(...roots);
    for (const other of roots) joined[other] = first;
  }
  const whole = groupBy([...parts.keys()], root);
  return [...whole].sort(([a], [b]) => a - b).map(([, indexes]) => indexes.flatMap((index) => parts[index] ?? []));
}

/** The areas whose bodies lie in several parts. */
export function areasAcross(
  register: Pick<Dataset, 'agencies'>,
  parts: readonly (readonly AgencyId[])[],
): RegionCode[] {
  const partOf = new Map(parts.flatMap((part, index) => part.map((id) => [id, index] as const)));
  const first = new Map<string, number | undefined>();
  const across = new Set<string>();
  for (const { agency_id, region_code } of register.agencies)
    for (const digits of DIGITS) {
      const code = region_code.slice(0, digits).padEnd(6, '0');
      if (!first.has(code)) first.set(code, partOf.get(agency_id));
      else if (first.get(code) !== partOf.get(agency_id)) across.add(code);
    }
  return [...across].sort() as RegionCode[];
}
