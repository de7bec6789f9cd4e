import type { RegionCode } from '../core/report/index.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { ApplicantOutcomesRow } from './applicant-outcomes.ts';
import type { AreaCoverageRow } from './area-coverage.ts';
import type { AreaFigureRow, AreasAsked } from './area-figures.ts';
import type { AreaSource } from './area-source.ts';
import type { AreaSummary } from './area-summary.ts';
import type { AreaTotalsRow } from './area-totals.ts';
import type { BodyRows } from './body-parts.ts';
import type { DirectoryRow } from './directory.ts';
import type { FilingLineRow } from './filing-lines.ts';
import type { Filter } from './filter.ts';
import type { Offer } from './offer.ts';
import type { AreaCellRow, FilingRow, queryQuality } from './quality.ts';
import type { RegionRow } from './regions.ts';

/** Filing and findings of the bodies of an area, and the area's sums. */
export type QualityRows = Awaited<ReturnType<typeof queryQuality>>;

/**
 * Who answers what a page asks of a dataset before its reader has chosen anything: the database, or the files that are published
 * beside it. Either gives the same.
 */
export interface DatasetSource {
  /** Every area, in the order of its code. */
  regions: () => Promise<readonly RegionRow[]>;
  /** What there is to choose from. */
  offer: () => Promise<Offer>;
  /** Every body, by area, then in Chinese order. */
  directory: () => Promise<readonly DirectoryRow[]>;
  /** The areas that a sum was drawn up for. */
  summedAreas: () => Promise<readonly RegionCode[]>;
  /** Who answers for the figures that these filters mean. */
  area: (filters: readonly Filter[]) => Promise<AreaSource>;
  /** What is told of an area without a row for each body; `null` of any but the summarized ones. */
  summary: (region: Filter['region']) => Promise<AreaSummary | null>;
  /** Some indicators of areas, and which of them have reports, over some years. */
  areaFigures: (asked: AreasAsked, indicators: readonly IndicatorId[]) => Promise<readonly AreaFigureRow[]>;
  areaCoverage: (from: number, to: number) => Promise<readonly AreaCoverageRow[]>;
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
