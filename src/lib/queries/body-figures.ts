import type { AgencyId } from '../core/report/index.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { Engine } from '../warehouse/engine.ts';
import type { Filter } from './filter.ts';
import { IN_SPAN, ONE_OF_ADDED, WHO, filterParameters } from './predicate.ts';

/** One figure of one body's own report. */
export interface BodyFigureRow {
  agency_id: AgencyId;
  year: number;
  indicator: IndicatorId;
  numerator: number;
  /** `null` for a count. */
  denominator: number | null;
  inferred: boolean;
  /** Whether a finding of severity error names a cell of it. */
  contradicted: boolean;
}

export const BODY_FIGURES_SQL = `-- grain: one row per agency, year and indicator
SELECT agency_id, year, indicator, numerator, denominator, inferred, contradicted
FROM figure
WHERE scope = 'own' AND ${IN_SPAN} AND ${ONE_OF_ADDED} AND ${WHO}
ORDER BY agency_id, year, indicator`;

/** Some indicators of every body of a filter, year by year. A report in which a needed cell is missing has no row. */
export function queryBodyFigures(
  engine: Engine,
  filter: Filter,
  indicators: readonly IndicatorId[],
): Promise<BodyFigureRow[]> {
  return engine.rows<BodyFigureRow>(BODY_FIGURES_SQL, filterParameters(filter, indicators.join('~')));
}
