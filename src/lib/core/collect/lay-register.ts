import type { Agency, AgencyEvent, Region } from '../agency/index.ts';
import { compareList } from '../layer/index.ts';
import type { Dataset, ListedBody } from '../dataset/index.ts';

/** A register as somebody hands it over: bodies whole, with what belongs to them; or a list that says of each what it says. */
export type GivenRegister =
  | { bodies: readonly Agency[]; events: readonly AgencyEvent[]; regions: readonly Region[] }
  | { listed: readonly ListedBody[]; regions: readonly Region[] };

/** The items of `known`, those of `given` in the place of one with the same name, and the new ones behind them. */
function replaced<Item>(known: readonly Item[], given: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const byName = new Map(given.map((item) => [nameOf(item), item]));
  const names = new Set(known.map(nameOf));
  return [
    ...known.map((item) => byName.get(nameOf(item)) ?? item),
    ...given.filter((item) => !names.has(nameOf(item))),
  ];
}

const eventName = ({ date, type, from, to }: AgencyEvent): string => JSON.stringify([date, type, from, to]);

/** Areas that a register lacks, of those that bodies stand in, and the areas above them. */
function withAreas(known: readonly Region[], given: readonly Region[], bodies: readonly Agency[]): Region[] {
  const all = new Map([...given, ...known].map((region) => [region.region_code, region]));
  const wanted = new Set(known.map(({ region_code }) => region_code));
  for (const { region_code } of bodies)
    for (let area = all.get(region_code); area && !wanted.has(area.region_code);) {
      wanted.add(area.region_code);
      area = area.parent_code === null ? undefined : all.get(area.parent_code);
    }
  return [...wanted].flatMap((code) => all.get(code) ?? []);
}

/**
 * A dataset with a register laid over its own. A body of the register takes the place of the one it is; what a list leaves open stays, and
 * bodies that it does not name are not touched.
 */
export function layRegister(dataset: Dataset, given: GivenRegister): Dataset {
  const agencies =
    'bodies' in given
      ? replaced(dataset.agencies, given.bodies, ({ agency_id }) => agency_id)
      : replaced(
          dataset.agencies,
          compareList(given.listed, dataset.agencies).map(({ body, before }): Agency => {
            const known = dataset.agencies.find(({ agency_id }) => agency_id === before?.agency_id);
            return { parent_id: null, ...known, ...body };
          }),
          ({ agency_id }) => agency_id,
        );
  const events = 'bodies' in given ? replaced(dataset.events, given.events, eventName) : dataset.events;
  return { ...dataset, agencies, events, regions: withAreas(dataset.regions, given.regions, agencies) };
}
