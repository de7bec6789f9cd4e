import type { AgencyId, ReportForm } from '../../core/report/index.ts';
import type { TableForm } from '../../core/template/index.ts';
import { tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';
import type { CoverageRow } from '../coverage.ts';
import type { DirectoryRow } from '../directory.ts';
import { reportFormOf } from '../report-form.ts';
import type { InclusionRow, PackedLineRow } from './packed-rows.ts';
import type { AreaPack, Merged, PackedFigures, Scope } from './pack.ts';

type Span = Pick<AreaPack, 'first' | 'last'>;

/** Rows of one area as columns. `coverage` has every agency by every year, in the order of places. */
export function columnsOf(
  span: Span,
  coverage: readonly CoverageRow[],
  lines: readonly PackedLineRow[],
  directory: readonly Pick<DirectoryRow, 'agency_id' | 'aggregate_years'>[],
  inclusions: readonly InclusionRow[],
): Omit<AreaPack, 'release' | 'region'> {
  const width = span.last - span.first + 1;
  const bodies = coverage
    .filter((_, place) => place % width === 0)
    .map(({ agency_id, name, short_name, kind, region_code, scope }) => ({
      agency_id,
      name,
      short_name,
      kind,
      region_code,
      scope,
    }));
  const numbers = new Map(bodies.map(({ agency_id }, number) => [agency_id, number]));
  const reports = new Map(directory.map((row) => [row.agency_id, row]));
  const scopeOf = ({ agency_id, year, state }: CoverageRow): Scope | null =>
    state !== 'read' ? null : reports.get(agency_id)?.aggregate_years.includes(year) ? 'aggregate' : 'own';
  const { forms, formSets } = formsOf(coverage);
  return {
    ...span,
    bodies,
    states: coverage.map(({ state }) => state),
    scopes: coverage.map(scopeOf),
    days: coverage.map(({ published_on }) => published_on),
    forms,
    formSets,
    includedIn: Object.fromEntries(
      coverage.flatMap(({ included_in }, place) => (included_in.length > 0 ? [[place, included_in]] : [])),
    ),
    inclusions: inclusions.flatMap(({ agency_id, parent_id, first_year }) => {
      const [body, parent] = [numbers.get(agency_id), numbers.get(parent_id)];
      return body === undefined || parent === undefined ? [] : [[body, parent, first_year] as const];
    }),
    figures: figuresOf(span, coverage, lines, numbers),
  };
}

/** The forms of each report as the number of a set: a dataset has few of them. */
function formsOf(coverage: readonly CoverageRow[]): Pick<AreaPack, 'forms' | 'formSets'> {
  const formSets: ReportForm[] = [];
  const known = new Map<string, number>();
  const forms = coverage.map((row) => {
    const form = reportFormOf(row);
    if (form === null) return null;
    const key = JSON.stringify(form);
    const number = known.get(key) ?? formSets.push(form) - 1;
    known.set(key, number);
    return number;
  });
  return { forms, formSets };
}

function figuresOf(
  { first, last }: Span,
  coverage: readonly CoverageRow[],
  lines: readonly PackedLineRow[],
  numbers: ReadonlyMap<AgencyId, number>,
): AreaPack['figures'] {
  const figures: { [Id in IndicatorId]?: Writable } = {};
  for (const line of lines) {
    const into = (figures[line.indicator] ??= { numerators: new Array<number | null>(coverage.length).fill(null) });
    const start = (numbers.get(line.agency_id) ?? 0) * (last - first + 1) - first;
    for (const [at, year] of line.years.entries()) put(into, line, at, start + year, coverage[start + year]);
  }
  return figures;
}

interface Writable extends PackedFigures {
  numerators: (number | null)[];
  denominators?: (number | null)[];
  marks?: Record<number, number>;
  forms?: Record<number, TableForm>;
  merged?: Record<number, Merged>;
}

/** Puts one figure of a line where it belongs. */
function put(into: Writable, line: PackedLineRow, at: number, place: number, report: CoverageRow | undefined): void {
  const denominator = line.denominators[at] ?? null;
  const [marks, form] = [line.marks[at] ?? 0, line.forms[at]];
  const reports = line.reports_before[at] ?? 0;
  into.numerators[place] = line.numerators[at] ?? null;
  if (denominator !== null)
    (into.denominators ??= new Array<number | null>(into.numerators.length).fill(null))[place] = denominator;
  if (marks !== 0) (into.marks ??= {})[place] = marks;
  if (form !== undefined && form !== report?.[`form_${tableOfIndicator(line.indicator)}`])
    (into.forms ??= {})[place] = form;
  if (reports > 1)
    (into.merged ??= {})[place] = [
      reports,
      line.numerators_before[at] ?? 0,
      line.denominators_before[at] ?? null,
      line.marks_before[at] ?? 0,
    ];
}
