import type { Engine } from '../../warehouse/engine.ts';
import { queryApplicantOutcomes } from '../applicant-outcomes.ts';
import { queryAreaTotals } from '../area-totals.ts';
import { queryBodyParts } from '../body-rows.ts';
import { queryDirectory, type DirectoryRow } from '../directory.ts';
import { queryFilings } from '../filings.ts';
import { ALL_REGIONS, type Filter } from '../filter.ts';
import { packAreas } from '../pack/pack-areas.ts';
import { queryAreaCells, queryAreas } from '../quality.ts';
import { queryRegions } from '../regions.ts';
import { queryMeta } from '../release.ts';
import { toColumns } from './columns.ts';
import { bodyContent, findingsContent, levelsContent } from './contents.ts';
import {
  AREAS_FILE,
  BODIES_FILE,
  LEVELS_FILE,
  applicantsFile,
  bodyFile,
  filedFile,
  findingsFile,
  packFile,
  sumsFile,
  type ApplicantsContent,
  type AreasContent,
  type BodiesContent,
  type FiledContent,
  type SumsContent,
} from './file-names.ts';

/** One file that pages read, by its name in a release. */
export interface DatasetFile {
  name: string;
  content: object;
}

/**
 * Every file from which pages answer what they ask of a dataset (`filesDataset`), one after the other: made from its two
 * finished databases, so that nothing is worked out twice.
 */
export async function* datasetFiles(engine: Engine, quality: Engine): AsyncGenerator<DatasetFile> {
  const { release = '' } = await queryMeta(engine);
  const directory = await queryDirectory(engine);
  const regions = await queryRegions(engine);
  const summed = await queryAreas(quality);
  yield { name: AREAS_FILE, content: { release, regions, summed } satisfies AreasContent };
  yield { name: BODIES_FILE, content: { release, bodies: toColumns(directory) } satisfies BodiesContent };
  yield { name: LEVELS_FILE, content: await levelsContent(engine, spanOf(directory), release) };
  for await (const pack of packAreas(engine)) yield { name: packFile(pack.region), content: pack };

  const seated = regions.filter((row) => row.bodies + row.aggregate_bodies > 0).map(({ region_code }) => region_code);
  for (const region of [ALL_REGIONS, ...seated] as const) {
    const filings = toColumns(await queryFilings(quality, region));
    const totals = region === ALL_REGIONS ? [] : await queryAreaTotals(quality, region);
    yield { name: filedFile(region), content: { release, filings, totals } satisfies FiledContent };
    const rows = await queryApplicantOutcomes(engine, { ...OPEN, ...spanOf(directory), region });
    yield { name: applicantsFile(region), content: { release, rows } satisfies ApplicantsContent };
  }
  for (const region of summed) {
    yield { name: findingsFile(region), content: await findingsContent(quality, region, release) };
    const cells = toColumns(await queryAreaCells(quality, region));
    yield { name: sumsFile(region), content: { release, cells } satisfies SumsContent };
  }
  for (const agency of directory) {
    const parts = await queryBodyParts(engine, quality, agency, { directory, regions });
    yield { name: bodyFile(agency.agency_id), content: bodyContent(parts, release) };
  }
}

/** A filter that leaves nobody out. */
const OPEN = { basis: 'sum', kind: null, agencies: [], peers: 'all' } as const;

/** The years of which a report was read; a dataset without one has an empty span. */
function spanOf(directory: readonly DirectoryRow[]): Pick<Filter, 'year' | 'from' | 'to'> {
  const years = directory.flatMap(({ read_years }) => read_years);
  const [from, to] = [Math.min(...years, 9999), Math.max(...years, 0)];
  return { year: to, from, to };
}
