import type { AgencyId } from '../../core/report/index.ts';
import { owedTemplate, type TableForm } from '../../core/template/index.ts';
import { tableOfIndicator, valueOf, type IndicatorId } from '../../indicators/index.ts';
import { reportFormOf, type BodyLineRow, type CoverageRow, type Filter } from '../../queries/index.ts';
import { gapInForm } from '../figure/form-of-figure.ts';
import { gapOfState, type Point } from '../figure/series.ts';

/** One body of a comparison with its figures, by indicator and year. */
export interface Body {
  row: Omit<CoverageRow, 'year' | 'state' | 'published_on'>;
  points: Lines;
}

/** The points of some indicators, each in the order of years. */
type Lines = Pick<ReadonlyMap<IndicatorId, readonly Point[]>, 'get'>;

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
}

/** A figure of a report that has all its cells. */
type Found = Pick<
  Point,
  'inferred' | 'contradicted' | 'contradicts' | 'denominator' | 'merged' | 'handedOn' | 'included'
> & {
  numerator: number;
  form: TableForm | null;
};

/** What those had together in the year before that a body was merged from before a year. */
function mergedBefore(line: BodyLineRow, year: number): Pick<Point, 'merged'> {
  const at = line.merged.indexOf(year);
  const [reports, numerator] = [line.merged_reports[at], line.merged_numerators[at]];
  if (reports === undefined || numerator === undefined) return {};
  return { merged: { reports, numerator, denominator: line.merged_denominators[at] ?? null } };
}

function foundIn(line: BodyLineRow, year: number): Found | null {
  const { years, numerators, denominators, forms, inferred, contradicted, self_contradicting, handed_on } = line;
  const at = years.indexOf(year);
  const numerator = numerators[at];
  if (numerator === undefined) return null;
  return {
    numerator,
    denominator: denominators[at] ?? null,
    form: forms[at] ?? null,
    inferred: Number(inferred.includes(year)),
    contradicted: Number(contradicted.includes(year)),
    contradicts: self_contradicting.includes(year),
    ...mergedBefore(line, year),
    ...(handed_on.includes(year) ? { handedOn: true } : {}),
    ...(line.included.includes(year) ? { included: true } : {}),
  };
}

/** Why a report has no such figure, and the form it is missing in. */
function gapOf(indicator: IndicatorId, row: CoverageRow | undefined): Pick<Point, 'gap' | 'form'> {
  const form = row ? reportFormOf(row) : null;
  if (row?.state !== 'read' || form === null) return { gap: gapOfState(row?.state), form: null };
  const table = tableOfIndicator(indicator);
  const owed = owedTemplate(form, table)[table].form;
  // A hybrid may hold the cells of either form.
  return { gap: form[table] === 'hybrid' ? 'undecidable' : gapInForm(indicator, owed), form: owed };
}

function pointOf(
  body: AgencyId,
  indicator: IndicatorId,
  year: number,
  row: CoverageRow | undefined,
  found: Found | null,
): Point {
  const bodies = row?.state === 'not_due' ? 0 : 1;
  const base = { indicator, year, bodies, excluded: 0, source: 'own' as const, body };
  if (!found) {
    const none = {
      value: null,
      numerator: null,
      denominator: null,
      reports: 0,
      inferred: 0,
      contradicted: 0,
      contradicts: false,
    };
    return { ...base, ...none, ...gapOf(indicator, row) };
  }
  const value = valueOf(found);
  return { ...base, ...found, value, reports: 1, gap: value === null ? 'no_denominator' : null };
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
  const bodies = new Map<AgencyId, { row: Body['row']; years: Map<number, CoverageRow> }>();
  for (const row of coverage) {
    if (row.scope !== 'own') continue;
    const body = bodies.get(row.agency_id) ?? { row, years: new Map() };
    body.years.set(row.year, row);
    bodies.set(row.agency_id, body);
  }
  return [...bodies.values()].map(({ row, years: rows }) => ({
    row,
    points: new LazyLines(indicators, (indicator) => {
      const line = known.get(`${row.agency_id}/${indicator}`);
      return years.map((year) =>
        pointOf(row.agency_id, indicator, year, rows.get(year), line ? foundIn(line, year) : null),
      );
    }),
  }));
}
