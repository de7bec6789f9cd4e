import { indicatorOf, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { BodyLineRow, CoverageRow, Filter } from '../../queries/index.ts';
import type { Gap, Point } from '../figure/series.ts';

/** One body of a comparison with its figures, by indicator and year. */
export interface Body {
  row: Omit<CoverageRow, 'year' | 'state' | 'published_on'>;
  points: Lines;
}

/** The points of some indicators, each in the order of years. */
type Lines = Pick<ReadonlyMap<IndicatorId, readonly Point[]>, 'get' | 'keys'>;

/** Lines that are made when they are first asked for: a page shows few of them at once. */
class LazyLines implements Lines {
  readonly #made = new Map<IndicatorId, readonly Point[]>();
  readonly #indicators: readonly IndicatorId[];
  readonly #make: (indicator: IndicatorId) => readonly Point[];

  constructor(indicators: readonly IndicatorId[], make: (indicator: IndicatorId) => readonly Point[]) {
    this.#indicators = indicators;
    this.#make = make;
  }

  get(indicator: IndicatorId): readonly Point[] | undefined {
    const known = this.#made.get(indicator);
    if (known !== undefined || !this.#indicators.includes(indicator)) return known;
    const line = this.#make(indicator);
    this.#made.set(indicator, line);
    return line;
  }

  keys(): MapIterator<IndicatorId> {
    return this.#indicators.values();
  }
}

/** A figure of a report that has all its cells. */
type Found = Pick<Point, 'inferred' | 'contradicted' | 'denominator'> & { numerator: number };

function foundIn({ years, numerators, denominators, inferred, contradicted }: BodyLineRow, year: number): Found | null {
  const at = years.indexOf(year);
  const numerator = numerators[at];
  if (numerator === undefined) return null;
  return {
    numerator,
    denominator: denominators[at] ?? null,
    inferred: Number(inferred.includes(year)),
    contradicted: Number(contradicted.includes(year)),
  };
}

function pointOf(indicator: IndicatorId, year: number, state: CoverageRow['state'], found: Found | null): Point {
  const bodies = state === 'not_due' ? 0 : 1;
  const base = { indicator, year, bodies, source: 'own' as const };
  if (!found) {
    const { comparability } = indicatorOf(indicator);
    const lacks = comparability === 'new' ? year <= 2020 : comparability === 'ended' && year >= 2021;
    const gap: Gap = state !== 'read' ? 'not_loaded' : lacks ? 'not_in_form' : 'undecidable';
    return { ...base, value: null, numerator: null, denominator: null, reports: 0, inferred: 0, contradicted: 0, gap };
  }
  const { numerator, denominator, inferred, contradicted } = found;
  const value = valueOf({ numerator, denominator });
  const gap = value === null ? 'no_denominator' : null;
  return { ...base, value, numerator, denominator, reports: 1, inferred, contradicted, gap };
}

/** Every body that files its own reports, in Chinese order of names, with every year of the span. */
export function bodiesOf(
  { from, to }: Filter,
  indicators: readonly IndicatorId[],
  coverage: readonly CoverageRow[],
  lines: readonly BodyLineRow[],
): Body[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const known = new Map(lines.map((line) => [`${line.agency_id}/${line.indicator}`, line]));
  const bodies = new Map<string, { row: Body['row']; states: Map<number, CoverageRow['state']> }>();
  for (const row of coverage) {
    if (row.scope !== 'own') continue;
    const body = bodies.get(row.agency_id) ?? { row, states: new Map() };
    body.states.set(row.year, row.state);
    bodies.set(row.agency_id, body);
  }
  return [...bodies.values()].map(({ row, states }) => ({
    row,
    points: new LazyLines(indicators, (indicator) => {
      const line = known.get(`${row.agency_id}/${indicator}`);
      return years.map((year) =>
        pointOf(indicator, year, states.get(year) ?? 'none', line ? foundIn(line, year) : null),
      );
    }),
  }));
}
