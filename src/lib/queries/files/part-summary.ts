import type { Engine } from '../../warehouse/engine.ts';
import { tallyOfCoverage, tallyOfFilings, type AreaSummary } from '../area-summary.ts';
import { queryCoverage } from '../coverage.ts';
import { queryFilingLines } from '../filing-lines.ts';
import { areaPrefix, type Filter } from '../filter.ts';
import { queryTrendSums } from '../trend.ts';
import type { TrendSqlRow, TrendSumsRow } from '../trend-sums.ts';

/** What the databases of a part add to the summary of an area across parts. */
export interface PartSummary extends AreaSummary {
  region: Filter['region'];
}

/** Names of those left out of rates would be most of what is told. */
function withoutNames(row: TrendSqlRow): TrendSumsRow {
  const sums: Partial<TrendSqlRow> & TrendSumsRow = { ...row };
  delete sums.excluded_ids;
  return sums;
}

export async function partSummary(engine: Engine, quality: Engine, filter: Filter): Promise<PartSummary> {
  const { region } = filter;
  const sums = (await queryTrendSums(engine, filter)).map(withoutNames);
  const coverage = tallyOfCoverage(await queryCoverage(engine, filter));
  return { region, sums, coverage, filed: tallyOfFilings(await queryFilingLines(quality, areaPrefix(region))) };
}
