import type { RegionCode } from '../core/report/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { queryApplicantOutcomes, type ApplicantOutcomesRow } from './applicant-outcomes.ts';
import { databaseSource, type AreaSource } from './area-source.ts';
import { queryAreaTotals, type AreaTotalsRow } from './area-totals.ts';
import { queryBody, type BodyRows } from './body-rows.ts';
import { queryDirectory, type DirectoryRow } from './directory.ts';
import { queryFilingLines, type FilingLineRow } from './filing-lines.ts';
import { queryFilings } from './filings.ts';
import { ALL_REGIONS, type Filter } from './filter.ts';
import { areaPrefix } from './predicate.ts';
import { queryAreaCells, queryAreas, queryQuality, type AreaCellRow, type FilingRow } from './quality.ts';
import { queryRegions, type RegionRow } from './regions.ts';

/** Filing and findings of the bodies of an area, and the area's sums. */
export type QualityRows = Awaited<ReturnType<typeof queryQuality>>;

/**
 * Who answers what a page asks of a dataset before its reader has chosen anything: the database, or the files that are published
 * beside it. Either gives the same.
 */
export interface DatasetSource {
  /** Every area, in the order of its code. */
  regions: () => Promise<readonly RegionRow[]>;
  /** Every body, by area, then in Chinese order. */
  directory: () => Promise<readonly DirectoryRow[]>;
  /** The areas that a sum was drawn up for. */
  summedAreas: () => Promise<readonly RegionCode[]>;
  /** Who answers for the figures that these filters mean. */
  area: (filters: readonly Filter[]) => Promise<AreaSource>;
  /** Who asked and what became of it. */
  applicants: (filter: Filter) => Promise<readonly ApplicantOutcomesRow[]>;
  /** What every body of an area filed over the years, and the same row by row. */
  filingLines: (region: Filter['region']) => Promise<readonly FilingLineRow[]>;
  filings: (region: Filter['region']) => Promise<readonly FilingRow[]>;
  /** How an area's published totals stand to its sums; none of all areas together. */
  areaTotals: (region: Filter['region']) => Promise<readonly AreaTotalsRow[]>;
  quality: (region: RegionCode) => Promise<QualityRows>;
  /** Every cell of an area's sums. */
  areaCells: (region: RegionCode) => Promise<readonly AreaCellRow[]>;
  /** All there is of one body; `null` where the register does not know it. */
  body: (id: string) => Promise<BodyRows | null>;
}

/** The answers of a dataset's two files, or of a working copy, which is both at once. */
export const databaseDataset = (engine: Engine, quality: Engine): DatasetSource => ({
  regions: () => queryRegions(engine),
  directory: () => queryDirectory(engine),
  summedAreas: () => queryAreas(quality),
  area: () => Promise.resolve(databaseSource(engine)),
  applicants: (filter) => queryApplicantOutcomes(engine, filter),
  filingLines: (region) => queryFilingLines(quality, areaPrefix(region)),
  filings: (region) => queryFilings(quality, region),
  areaTotals: (region) => (region === ALL_REGIONS ? Promise.resolve([]) : queryAreaTotals(quality, region)),
  quality: (region) => queryQuality(quality, region),
  areaCells: (region) => queryAreaCells(quality, region),
  body: (id) => queryBody(engine, quality, id),
});
