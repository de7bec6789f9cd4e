import type { IndicatorId } from '../../indicators/index.ts';
import type { AreaCoverageRow } from '../area-coverage.ts';
import type { AreaFigureRow, AreasAsked } from '../area-figures.ts';
import { fromColumns } from './columns.ts';
import type { AreasContent, LevelsContent } from './file-names.ts';

/** The same as `queryAreaFigures`, out of the figures of all areas. */
export function figuresIn(
  { regions }: AreasContent,
  { figures }: LevelsContent,
  { level, from, to }: AreasAsked,
  indicators: readonly IndicatorId[],
): AreaFigureRow[] {
  const levels = new Map(regions.map((row) => [row.region_code, row.level]));
  return fromColumns<AreaFigureRow>(figures).filter(
    ({ region_code, year, indicator }) =>
      year >= from &&
      year <= to &&
      indicators.includes(indicator) &&
      (level === null || levels.get(region_code) === level),
  );
}

/** The same as `queryAreaCoverage`. */
export const coverageIn = ({ coverage }: LevelsContent, from: number, to: number): AreaCoverageRow[] =>
  fromColumns<AreaCoverageRow>(coverage).filter(({ year }) => year >= from && year <= to);
