import type { Agency } from '../agency/index.ts';
import type { Dataset } from '../dataset/index.ts';
import { storable } from './storable.ts';
import type { Layer } from './types.ts';

function firstOfEach<T>(items: readonly T[], idOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [idOf(item), item])).values()].reverse();
}

/**
 * The accepted reports alone as a dataset, to be written in its format. A parent outside the layer is left out, and whom a report includes, and a figure that
 * no dataset keeps (a count with a fraction, an amount finer than six decimals) is unreadable in it, with its text.
 */
export function layerDataset(layer: Layer, info: Dataset['info']): Dataset {
  const agencies = firstOfEach(
    layer.map(({ agency }) => agency),
    ({ agency_id }) => agency_id,
  );
  const known: ReadonlySet<Agency['parent_id']> = new Set(agencies.map(({ agency_id }) => agency_id));
  return {
    info,
    regions: firstOfEach(
      layer.flatMap(({ regions }) => regions),
      ({ region_code }) => region_code,
    ),
    agencies: agencies.map(({ includes = [], ...agency }) => ({
      ...agency,
      ...(includes.some(({ agency_id }) => known.has(agency_id))
        ? { includes: includes.filter(({ agency_id }) => known.has(agency_id)) }
        : {}),
      parent_id: known.has(agency.parent_id) ? agency.parent_id : null,
    })),
    events: [],
    deadlines: [],
    reports: layer.map(({ report }) => storable(report)),
  };
}
