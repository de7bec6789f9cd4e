import type { Engine } from '../../warehouse/engine.ts';
import { queryApplicantOutcomes } from '../applicant-outcomes.ts';
import { queryAreaTotals } from '../area-totals.ts';
import { queryBodyParts } from '../body-rows.ts';
import type { DirectoryRow } from '../directory.ts';
import { queryFilings } from '../filings.ts';
import { ALL_REGIONS } from '../filter.ts';
import { packAreas, type PackedOf } from '../pack/pack-areas.ts';
import { queryAreaCells, queryAreas } from '../quality.ts';
import { toColumns } from './columns.ts';
import { bodyContent, findingsContent } from './contents.ts';
import {
  applicantsFile,
  bodyFile,
  filedFile,
  findingsFile,
  packFile,
  seatFile,
  sharedFile,
  sumsFile,
  type ApplicantsContent,
  type BodyContent,
  type DatasetFile,
  type FiledContent,
  type SharedContent,
  type SumsContent,
} from './file-names.ts';
import type { Reach } from './reach.ts';
import { isInhabited, openFilter, registerOf, shareOf } from './shares.ts';
import { wholeFiles } from './whole-files.ts';

/**
 * The files of the areas that lie in one part of a dataset, and of its bodies, one after the other: made from the part's two finished
 * databases, so that nothing is worked out twice.
 */
export async function* partFiles(engine: Engine, quality: Engine, reach: Reach): AsyncGenerator<DatasetFile> {
  const { release, directory, regions } = await registerOf(engine);
  const inhabited = regions.filter(isInhabited).map(({ region_code }) => region_code);
  const inside = ([ALL_REGIONS, ...inhabited] as const).filter((region) => !reach.isAcross(region));
  const packed = inside.map((region): PackedOf => ({ region, agencies: [] }));
  for await (const pack of packAreas(engine, reach, packed)) yield { name: packFile(pack.region), content: pack };
  for await (const pack of packAreas(engine, reach, seatsAcross(directory, reach)))
    if (pack.region !== ALL_REGIONS) yield { name: seatFile(pack.region), content: pack };
  for (const region of inside) {
    const filings = toColumns(await queryFilings(quality, region));
    const totals = region === ALL_REGIONS ? [] : await queryAreaTotals(quality, region);
    yield { name: filedFile(region), content: { release, filings, totals } satisfies FiledContent };
    const rows = await queryApplicantOutcomes(engine, openFilter(region, reach));
    yield { name: applicantsFile(region), content: { release, rows } satisfies ApplicantsContent };
  }
  const summed = await queryAreas(quality);
  // What an area around it has to gather from here stands here, whether or not there is a sum.
  const found = reach.isAcross(ALL_REGIONS) ? inhabited.filter((region) => !reach.isAcross(region)) : summed;
  for (const region of found)
    yield { name: findingsFile(region), content: await findingsContent(quality, region, release) };
  for (const region of summed) {
    const cells = toColumns(await queryAreaCells(quality, region));
    yield { name: sumsFile(region), content: { release, cells } satisfies SumsContent };
  }
  const contentOf = async (agency: DirectoryRow) =>
    bodyContent(await queryBodyParts(engine, quality, agency, { directory, regions }), release);
  if (reach.isAcross(ALL_REGIONS)) yield* sharedFiles(directory, contentOf, release);
  else for (const agency of directory) yield { name: bodyFile(agency.agency_id), content: await contentOf(agency) };
}

/** The files of bodies where several share one: they follow each other by area. */
async function* sharedFiles(
  directory: readonly DirectoryRow[],
  contentOf: (agency: DirectoryRow) => Promise<BodyContent>,
  release: string,
): AsyncGenerator<DatasetFile> {
  const files = new Map<string, DirectoryRow[]>();
  const seen = new Map<string, number>();
  for (const agency of directory) {
    const number = seen.get(agency.region_code) ?? 0;
    seen.set(agency.region_code, number + 1);
    const name = sharedFile(agency.region_code, number);
    files.set(name, [...(files.get(name) ?? []), agency]);
  }
  for (const [name, agencies] of files) {
    const bodies: Record<string, BodyContent> = {};
    for (const agency of agencies) bodies[agency.agency_id] = await contentOf(agency);
    yield { name, content: { release, bodies } satisfies SharedContent };
  }
}

/** Who sits in each area across parts, of those in the register of a part. */
function seatsAcross(directory: readonly DirectoryRow[], reach: Reach): PackedOf[] {
  const codes = [...new Set(directory.map(({ region_code }) => region_code))].filter(reach.isAcross);
  return codes.map((region) => ({
    region,
    agencies: directory.flatMap(({ agency_id, region_code }) => (region_code === region ? [agency_id] : [])),
  }));
}

/**
 * Every file from which pages answer what they ask of a dataset (`filesDataset`), where it is one part; up to so many figures of areas beside each
 * other stand together.
 */
export async function* datasetFiles(
  engine: Engine,
  quality: Engine,
  mostTogether?: number,
): AsyncGenerator<DatasetFile> {
  const { release, directory } = await registerOf(engine);
  const reach = reachOf(directory);
  yield* wholeFiles([await shareOf(engine, quality, reach)], [], [], release, mostTogether);
  yield* partFiles(engine, quality, reach);
}

/** The reach of a dataset in one part. */
function reachOf(directory: readonly DirectoryRow[]): Reach {
  const years = directory.flatMap(({ read_years }) => read_years);
  const first = years.reduce((least, year) => Math.min(least, year), 9999);
  const last = years.reduce((most, year) => Math.max(most, year), 0);
  return { first, last, isAcross: () => false };
}
