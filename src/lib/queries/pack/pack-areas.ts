import type { Engine } from '../../warehouse/engine.ts';
import { queryCoverage } from '../coverage.ts';
import { queryDirectory } from '../directory.ts';
import { ALL_REGIONS, type Filter } from '../filter.ts';
import { filterParameters } from '../predicate.ts';
import { queryRegions } from '../regions.ts';
import { queryMeta } from '../release.ts';
import { columnsOf } from './columns.ts';
import { MOST_PACKED_BODIES, type AreaPack } from './pack.ts';
import { INCLUSIONS_SQL, PACKED_LINES_SQL, type InclusionRow, type PackedLineRow } from './packed-rows.ts';

/**
 * The pack of every area in which an agency sits, and of all areas together, one after the other; none of an area with more than
 * `MOST_PACKED_BODIES`. Made from the finished database, so that nothing is worked out twice. A dataset without a report that was
 * read has none.
 */
export async function* packAreas(engine: Engine): AsyncGenerator<AreaPack> {
  const directory = await queryDirectory(engine);
  const years = directory.flatMap(({ read_years }) => read_years);
  if (years.length === 0) return;
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const { release = '' } = await queryMeta(engine);
  const inclusions = await engine.rows<InclusionRow>(INCLUSIONS_SQL);
  const areas = (await queryRegions(engine)).filter((row) => row.bodies + row.aggregate_bodies > 0);
  for (const region of [ALL_REGIONS, ...areas.map(({ region_code }) => region_code)] as const) {
    const filter: Filter = { ...OPEN, region, year: span.last, from: span.first, to: span.last };
    const coverage = await queryCoverage(engine, filter);
    if (coverage.length > MOST_PACKED_BODIES * (span.last - span.first + 1)) continue;
    const lines = await engine.rows<PackedLineRow>(PACKED_LINES_SQL, filterParameters(filter));
    yield { release, region, ...columnsOf(span, coverage, lines, directory, inclusions) };
  }
}

/** A filter that leaves nobody out. */
const OPEN = { basis: 'sum', kind: null, agencies: [], peers: 'all' } as const;
