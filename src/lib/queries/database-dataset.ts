import type { Engine } from '../warehouse/engine.ts';
import { queryApplicantOutcomes } from './applicant-outcomes.ts';
import { queryAreaCoverage } from './area-coverage.ts';
import { queryAreaFigures } from './area-figures.ts';
import { databaseSource } from './area-source.ts';
import { queryAreaTotals } from './area-totals.ts';
import { queryBody } from './body-rows.ts';
import type { DatasetSource } from './dataset-source.ts';
import { queryDirectory } from './directory.ts';
import { queryFilingLines } from './filing-lines.ts';
import { queryFilings } from './filings.ts';
import { ALL_REGIONS, areaPrefix } from './filter.ts';
import { queryAreaCells, queryAreas, queryQuality } from './quality.ts';
import { offerOf } from './offer.ts';
import { queryRegions } from './regions.ts';

/** The answers of a dataset's two files, or of a working copy, which is both at once. */
export const databaseDataset = (engine: Engine, quality: Engine): DatasetSource => ({
  regions: () => queryRegions(engine),
  offer: async () => offerOf(await queryRegions(engine), await queryDirectory(engine)),
  directory: () => queryDirectory(engine),
  summedAreas: () => queryAreas(quality),
  area: () => Promise.resolve(databaseSource(engine)),
  summary: () => Promise.resolve(null),
  areaFigures: (asked, indicators) => queryAreaFigures(engine, asked, indicators),
  areaCoverage: (from, to) => queryAreaCoverage(engine, from, to),
  applicants: (filter) => queryApplicantOutcomes(engine, filter),
  filingLines: (region) => queryFilingLines(quality, areaPrefix(region)),
  filings: (region) => queryFilings(quality, region),
  areaTotals: (region) => (region === ALL_REGIONS ? Promise.resolve([]) : queryAreaTotals(quality, region)),
  quality: (region) => queryQuality(quality, region),
  areaCells: (region) => queryAreaCells(quality, region),
  body: (id) => queryBody(engine, quality, id),
});
