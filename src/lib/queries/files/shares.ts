import type { RegionCode } from '../../core/report/index.ts';
import { CATALOG } from '../../indicators/index.ts';
import type { Engine } from '../../warehouse/engine.ts';
import { queryApplicantSums, type ApplicantOutcomesSqlRow } from '../applicant-outcomes.ts';
import { queryAreaCoverage, type AreaCoverageRow } from '../area-coverage.ts';
import { queryAreaFigures, type AreaFigureRow } from '../area-figures.ts';
import { queryDirectory, type DirectoryRow } from '../directory.ts';
import { ALL_REGIONS, areaPrefix, type Filter } from '../filter.ts';
import { FINDING_SQL, queryAreas, type FilingRow, type FindingSqlRow } from '../quality.ts';
import { queryFilings } from '../filings.ts';
import { queryRegions, type RegionRow } from '../regions.ts';
import { queryMeta } from '../release.ts';
import { partSummary, type PartSummary } from './part-summary.ts';
import type { Reach } from './reach.ts';

/** What one part of a dataset adds to the files that are about all of it, and to those of areas across parts. */
export interface Share {
  regions: readonly RegionRow[];
  directory: readonly DirectoryRow[];
  summed: readonly RegionCode[];
  figures: readonly AreaFigureRow[];
  coverage: readonly AreaCoverageRow[];
  summaries: readonly PartSummary[];
  applicants: readonly { region: Filter['region']; sums: readonly ApplicantOutcomesSqlRow[] }[];
  /** Of areas across parts that have their seat here: what was filed and found there. */
  seats: readonly { region: RegionCode; filings: readonly FilingRow[]; findings: readonly FindingSqlRow[] }[];
}

/** A filter that leaves nobody out. */
const OPEN = { basis: 'sum', kind: null, agencies: [], peers: 'all' } as const;

export const openFilter = (region: Filter['region'], { first, last }: Pick<Reach, 'first' | 'last'>): Filter => ({
  ...OPEN,
  region,
  year: last,
  from: first,
  to: last,
});

export const isInhabited = (row: RegionRow): boolean => row.bodies + row.aggregate_bodies > 0;

/** What a database is of, and who is in it. */
export async function registerOf(engine: Engine) {
  const { release = '' } = await queryMeta(engine);
  return { release, directory: await queryDirectory(engine), regions: await queryRegions(engine) };
}

/** What the databases of a part say of it. */
export async function shareOf(engine: Engine, quality: Engine, reach: Reach): Promise<Share> {
  const { first, last } = reach;
  const { regions, directory } = await registerOf(engine);
  const across = regions.filter((row) => isInhabited(row) && reach.isAcross(row.region_code));
  const applicants: { region: Filter['region']; sums: ApplicantOutcomesSqlRow[] }[] = [];
  const summaries: PartSummary[] = [];
  const beyond = ([ALL_REGIONS, ...across.map(({ region_code }) => region_code)] as const).filter((region) =>
    reach.isAcross(region),
  );
  for (const region of beyond) {
    const filter = openFilter(region, reach);
    applicants.push({ region, sums: await queryApplicantSums(engine, filter) });
    summaries.push(await partSummary(engine, quality, filter));
  }
  const seats: Share['seats'][number][] = [];
  for (const { region_code: region } of across.filter(({ seated }) => seated > 0)) {
    const filings = (await queryFilings(quality, region)).filter((row) => row.region_code === region);
    const ids = new Set(filings.map(({ agency_id }) => agency_id));
    const findings = await quality.rows<FindingSqlRow>(FINDING_SQL, [areaPrefix(region)]);
    seats.push({ region, filings, findings: findings.filter(({ agency_id }) => ids.has(agency_id)) });
  }
  return {
    regions,
    directory,
    summed: await queryAreas(quality),
    figures: await queryAreaFigures(
      engine,
      { level: null, from: first, to: last },
      CATALOG.map(({ id }) => id),
    ),
    coverage: first <= last ? await queryAreaCoverage(engine, first, last) : [],
    summaries,
    applicants,
    seats,
  };
}
