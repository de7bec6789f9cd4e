import type { IndicatorId } from '../../indicators/index.ts';
import type { AreaCoverageRow } from '../area-coverage.ts';
import type { AreaFigureRow, AreasAsked } from '../area-figures.ts';
import { fromColumns } from './columns.ts';
import type { AreasContent, LevelFiguresContent, LevelsContent } from './file-names.ts';
import { inOrder } from './row-order.ts';

/** The same as `queryAreaFigures`, out of the figures of all areas, together or a file an indicator. */
export function figuresIn(
  { regions }: AreasContent,
  files: readonly LevelFiguresContent[],
  { level, from, to }: AreasAsked,
  indicators: readonly IndicatorId[],
): AreaFigureRow[] {
  const levels = new Map(regions.map((row) => [row.region_code, row.level]));
  const rows = files.flatMap(({ figures }) => fromColumns<AreaFigureRow>(figures));
  const asked = rows.filter(
    ({ region_code, year, indicator }) =>
      year >= from &&
      year <= to &&
      indicators.includes(indicator) &&
      (level === null || levels.get(region_code) === level),
  );
  return files.length > 1 ? asked.sort(inOrder('region_code', 'scope', 'year', 'indicator')) : asked;
}

/** The same as `queryAreaCoverage`. */
export const coverageIn = ({ coverage }: LevelsContent, from: number, to: number): AreaCoverageRow[] =>
  fromColumns<AreaCoverageRow>(coverage).filter(({ year }) => year >= from && year <= to);
