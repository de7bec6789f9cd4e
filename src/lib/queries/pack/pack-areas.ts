import type { Engine } from '../../warehouse/engine.ts';
import { queryCoverage } from '../coverage.ts';
import { queryDirectory } from '../directory.ts';
import type { Filter } from '../filter.ts';
import { filterParameters } from '../predicate.ts';
import { queryMeta } from '../release.ts';
import { columnsOf } from './columns.ts';
import { MOST_PACKED_BODIES, type AreaPack } from './pack.ts';
import { INCLUSIONS_SQL, PACKED_LINES_SQL, type InclusionRow, type PackedLineRow } from './packed-rows.ts';

/** A filter that leaves nobody out, or that chooses some bodies of an area. */
export type PackedOf = Pick<Filter, 'region' | 'agencies'>;

/**
 * The packs of some areas, one after the other; none of an area with more than `MOST_PACKED_BODIES`. Made from the finished database,
 * so that nothing is worked out twice. `span` has the years of the dataset, which may be more than those of the database.
 */
export async function* packAreas(
  engine: Engine,
  { first, last }: { first: number; last: number },
  areas: readonly PackedOf[],
): AsyncGenerator<AreaPack> {
  if (first > last) return;
  const directory = await queryDirectory(engine);
  const span = { first, last };
  const { release = '' } = await queryMeta(engine);
  const inclusions = await engine.rows<InclusionRow>(INCLUSIONS_SQL);
  for (const { region, agencies } of areas) {
    const filter: Filter = { ...OPEN, region, agencies, year: last, from: first, to: last };
    const coverage = await queryCoverage(engine, filter);
    if (coverage.length > MOST_PACKED_BODIES * (last - first + 1)) continue;
    const lines = await engine.rows<PackedLineRow>(PACKED_LINES_SQL, filterParameters(filter));
    yield { release, region, ...columnsOf(span, coverage, lines, directory, inclusions) };
  }
}

const OPEN = { basis: 'sum', kind: null, peers: 'all' } as const;
