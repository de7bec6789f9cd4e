import { indicatorOf, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { BodyFigureRow, CoverageRow, Filter } from '../../queries/index.ts';
import type { Gap, Point } from '../series.ts';

/** One body of a comparison with its figures, by indicator and year. */
export interface Body {
  row: Omit<CoverageRow, 'year' | 'state' | 'published_on'>;
  points: ReadonlyMap<IndicatorId, readonly Point[]>;
}

function pointOf(
  indicator: IndicatorId,
  year: number,
  state: CoverageRow['state'],
  row: BodyFigureRow | undefined,
): Point {
  const bodies = state === 'not_due' ? 0 : 1;
  const base = { indicator, year, bodies, source: 'own' as const };
  if (!row) {
    const { comparability } = indicatorOf(indicator);
    const lacks = comparability === 'new' ? year <= 2020 : comparability === 'ended' && year >= 2021;
    const gap: Gap = state !== 'read' ? 'not_loaded' : lacks ? 'not_in_form' : 'undecidable';
    return { ...base, value: null, numerator: null, denominator: null, reports: 0, inferred: 0, contradicted: 0, gap };
  }
  const { numerator, denominator } = row;
  const value = valueOf({ numerator, denominator });
  const gap = value === null ? 'no_denominator' : null;
  return {
    ...base,
    value,
    numerator,
    denominator,
    reports: 1,
    inferred: Number(row.inferred),
    contradicted: Number(row.contradicted),
    gap,
  };
}

/** Every body that files its own reports, in Chinese order of names, with every year of the span. */
export function bodiesOf(
  { from, to }: Filter,
  indicators: readonly IndicatorId[],
  coverage: readonly CoverageRow[],
  figures: readonly BodyFigureRow[],
): Body[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const own = coverage.filter(({ scope }) => scope === 'own');
  const states = new Map(own.map((row) => [`${row.agency_id}/${row.year}`, row.state]));
  const found = new Map(figures.map((row) => [`${row.agency_id}/${row.year}/${row.indicator}`, row]));
  const first = new Map(own.toReversed().map((row) => [row.agency_id, row]));
  return [...first.values()].reverse().map((row) => ({
    row,
    points: new Map(
      indicators.map((indicator) => [
        indicator,
        years.map((year) =>
          pointOf(
            indicator,
            year,
            states.get(`${row.agency_id}/${year}`) ?? 'none',
            found.get(`${row.agency_id}/${year}/${indicator}`),
          ),
        ),
      ]),
    ),
  }));
}
