import type { IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import { queryBodyLines, type BodyLineRow } from './body-lines.ts';
import { queryContributions, type ContributionRow } from './contributions.ts';
import { queryCoverage, type CoverageRow } from './coverage.ts';
import type { Filter } from './filter.ts';
import { queryTrend } from './trend.ts';
import type { TrendRow } from './trend-sums.ts';

/** Who answers for the figures of an area: the database, or the packs made from it. Either gives the same. */
export interface AreaSource {
  /** Every indicator by year and scope; `settled` names the reports (`agency/year`) whose errors somebody has settled. */
  trend: (filter: Filter, settled?: readonly string[]) => Promise<TrendRow[]>;
  /** Who is loaded for which year. */
  coverage: (filter: Filter) => Promise<CoverageRow[]>;
  /** Some indicators of every body over the years. */
  lines: (filter: Filter, indicators: readonly IndicatorId[]) => Promise<BodyLineRow[]>;
  /** What each report of the year in focus gives to a figure. */
  contributions: (filter: Filter, indicator: IndicatorId) => Promise<ContributionRow[]>;
}

/** The answers of the database. */
export const databaseSource = (engine: Engine): AreaSource => ({
  trend: (filter, settled) => queryTrend(engine, filter, settled),
  coverage: (filter) => queryCoverage(engine, filter),
  lines: (filter, indicators) => queryBodyLines(engine, filter, indicators),
  contributions: (filter, indicator) => queryContributions(engine, filter, indicator),
});
