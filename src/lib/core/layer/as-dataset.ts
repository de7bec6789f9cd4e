import type { Agency } from '../agency/index.ts';
import { say, type Dataset } from '../dataset/index.ts';
import { cellEntries, whyImpossible, type StoredReport } from '../report/index.ts';
import type { Layer } from './types.ts';

function firstOfEach<T>(items: readonly T[], idOf: (item: T) => string): T[] {
  return [...new Map(items.toReversed().map((item) => [idOf(item), item])).values()].reverse();
}

/** A report as a dataset can keep it: a figure that it cannot is no figure, but stays as text with the reason. */
function keepable(report: StoredReport): StoredReport {
  const lost = cellEntries(report.cells).flatMap(([id, { value, raw, at }]) => {
    const why = value === null ? null : whyImpossible(id, value);
    if (value === null || why === null) return [];
    const text = raw ?? String(value);
    return [[id, { value: null, status: 'unreadable' as const, raw: text, at, note: say(why, value).zh }] as const];
  });
  return lost.length === 0 ? report : { ...report, cells: { ...report.cells, ...Object.fromEntries(lost) } };
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
    reports: layer.map(({ report }) => keepable(report)),
  };
}
