import { isTableForm, tableFormOfYear, type ReportForm, type TableForm } from '../../src/lib/core/template/index.ts';
import type { AgencyKind } from '../../src/lib/core/agency/index.ts';
import type { AgencyId, RegionCode } from '../../src/lib/core/report/index.ts';
import {
  areComparable,
  CATALOG,
  computeIndicator,
  indicatorOf,
  sumsFor,
  tableOfIndicator,
  valueOf,
  type IndicatorId,
} from '../../src/lib/indicators/index.ts';
import type { BodyLineRow, CoverageRow, CoverageState, Filter, Same, TrendRow } from '../../src/lib/queries/index.ts';
import { bodiesOf, toArea, type Area, type Body, type Gap, type Point } from '../../src/lib/views/index.ts';
import { handReport, type Figures } from './hand-reports.ts';
import { PINGTAN, filterOf } from './public-area.ts';

/** A count, a numerator over a denominator, or either with what is to be known of it; `null` where a cell is missing. */
export type HandFigure =
  | number
  | readonly [number, number]
  | { of: number | readonly [number, number]; inferred?: true; contradicted?: true }
  | null;

/** One body: its figures by indicator, a place for each year of the span; a year with a figure is read unless `states` says else. */
export interface HandBody {
  /** Reports by year as `handReport` has them: every cell of the year's form is 0 unless named. Gives every indicator. */
  cells?: Readonly<Record<number, Figures>>;
  figures?: Readonly<Record<string, readonly HandFigure[]>>;
  states?: Readonly<Record<number, CoverageState>>;
  /** Reports on another form than their year's. */
  forms?: Readonly<Record<number, ReportForm>>;
  kind?: AgencyKind;
  region?: string;
  scope?: 'own' | 'aggregate';
  name?: string;
}

/** What the queries would say of some bodies, and what views make of it. */
export interface HandWorld {
  filter: Filter;
  area: Area;
  bodies: Body[];
  trend: TrendRow[];
  coverage: CoverageRow[];
  lines: BodyLineRow[];
}

export const indicator = (name: string): IndicatorId => indicatorOf(name as IndicatorId).id;
export const agency = (name: string): AgencyId => name as AgencyId;
const formOf = (id: IndicatorId, year: number): TableForm => tableFormOfYear(tableOfIndicator(id), year);

/** The form of the cells behind a figure: that of its report, or for a hybrid the one of its year. */
function formOfFigure(id: IndicatorId, year: number, { forms = {} }: HandBody): TableForm {
  const form = forms[year]?.[tableOfIndicator(id)];
  return form !== undefined && isTableForm(form) ? form : formOf(id, year);
}

/** The forms in use in a year. */
export const formIn = (year: number): ReportForm => {
  const form = year <= 2020 ? '2019' : '2021';
  return { proactive: form, requests: form, appeals: '2021' };
};

/** Every indicator that reports written by hand give, a place for each year. */
function figuresOfCells(
  cells: Readonly<Record<number, Figures>>,
  years: readonly number[],
): Record<string, HandFigure[]> {
  const reports = years.map((year) => {
    const figures = cells[year];
    return figures ? handReport('', year, figures, { form: formIn(year) }) : null;
  });
  return Object.fromEntries(
    CATALOG.map((entry) => [
      entry.id,
      reports.map((report): HandFigure => {
        const fraction = report && computeIndicator(entry, report.form, (id) => report.cells[id]?.value ?? null);
        if (!fraction) return null;
        const sums = [entry.numerator, ...(entry.denominator ? [entry.denominator] : [])].flatMap(
          (terms) => sumsFor(terms, report.form)[0]?.sum ?? [],
        );
        const cells = sums.flatMap(({ add, subtract }) => [...add, ...subtract]);
        const inferred = cells.some((id) => report.cells[id]?.status === 'inferred');
        const { numerator, denominator } = fraction;
        const of = denominator === null ? numerator : ([numerator, denominator] as const);
        return inferred ? { of, inferred: true } : of;
      }),
    ]),
  );
}

interface Told {
  numerator: number;
  denominator: number | null;
  inferred: boolean;
  contradicted: boolean;
}

function toldOf(figure: HandFigure | undefined): Told | null {
  if (figure === null || figure === undefined) return null;
  const { of, inferred, contradicted } =
    typeof figure === 'number' || !('of' in figure) ? { of: figure, inferred: false, contradicted: false } : figure;
  const [numerator, denominator] = typeof of === 'number' ? [of, null] : of;
  return { numerator, denominator, inferred: inferred ?? false, contradicted: contradicted ?? false };
}

function stateOf({ figures = {}, states = {} }: HandBody, year: number, index: number): CoverageState {
  const has = Object.values(figures).some((line) => toldOf(line[index]) !== null);
  return states[year] ?? (has ? 'read' : 'uncollected');
}

/** The forms of a report that is there; none where there is none. */
function formsOf(state: CoverageState, { proactive, requests, appeals }: ReportForm) {
  return state === 'read' || state === 'unread'
    ? { form_proactive: proactive, form_requests: requests, form_appeals: appeals }
    : { form_proactive: null, form_requests: null, form_appeals: null };
}

function coverageOf(bodies: Readonly<Record<string, HandBody>>, years: readonly number[]): CoverageRow[] {
  return Object.entries(bodies).flatMap(([id, body]) =>
    years.map((year, index) => ({
      agency_id: agency(id),
      name: body.name ?? `${id}全称`,
      short_name: id,
      kind: body.kind ?? 'department',
      region_code: (body.region ?? PINGTAN) as RegionCode,
      scope: body.scope ?? 'own',
      year,
      state: stateOf(body, year, index),
      published_on: null,
      included_in: [],
      ...formsOf(stateOf(body, year, index), body.forms?.[year] ?? formIn(year)),
    })),
  );
}

function linesOf(bodies: Readonly<Record<string, HandBody>>, years: readonly number[]): BodyLineRow[] {
  return Object.entries(bodies)
    .filter(([, { scope = 'own' }]) => scope === 'own')
    .flatMap(([id, body]) =>
      Object.entries(body.figures ?? {}).map(([name, line]): BodyLineRow => {
        const told = years.flatMap((year, index) => {
          const figure = toldOf(line[index]);
          return figure === null ? [] : [{ year, ...figure }];
        });
        return {
          agency_id: agency(id),
          indicator: indicator(name),
          years: told.map(({ year }) => year),
          numerators: told.map(({ numerator }) => numerator),
          denominators: told.map(({ denominator }) => denominator),
          forms: told.map(({ year }) => formOfFigure(indicator(name), year, body)),
          inferred: told.filter(({ inferred }) => inferred).map(({ year }) => year),
          contradicted: told.filter(({ contradicted }) => contradicted).map(({ year }) => year),
          self_contradicting: told
            .filter((figure) => contradictsItself(indicator(name), figure))
            .map(({ year }) => year),
          merged: [],
          merged_reports: [],
          merged_numerators: [],
          merged_denominators: [],
          handed_on: [],
          included: [],
        };
      }),
    );
}

/** A share of more than its whole, or a rate with cases that is marked as contradicted. */
function contradictsItself(id: IndicatorId, { numerator, denominator, contradicted }: Told): boolean {
  if (denominator === null) return false;
  return (indicatorOf(id).unit === 'percent' && numerator > denominator) || (contradicted && denominator > 0);
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The bodies that have a figure in a year and in the one before, on forms that count the same. */
function sameOf(id: IndicatorId, bodies: readonly HandBody[], year: number, index: number): Same | null {
  const pairs = bodies.flatMap((body): [Told, Told][] => {
    const told = (at: number) =>
      stateOf(body, year - index + at, at) === 'read' ? toldOf(body.figures?.[id]?.[at]) : null;
    const [before, now] = index === 0 ? [null, null] : [told(index - 1), told(index)];
    if (before === null || now === null || contradictsItself(id, before) || contradictsItself(id, now)) return [];
    const alike = areComparable(id, formOfFigure(id, year - 1, body), formOfFigure(id, year, body));
    return alike ? [[before, now]] : [];
  });
  if (pairs.length === 0) return null;
  const rate = pairs[0]?.[0].denominator !== null;
  const [before, now] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
  const cases = (figures: readonly Told[]) => (rate ? add(figures.map(({ denominator }) => denominator ?? 0)) : null);
  return {
    reports: pairs.length,
    reportsBefore: pairs.length,
    numerator: add(now.map(({ numerator }) => numerator)),
    denominator: cases(now),
    numeratorBefore: add(before.map(({ numerator }) => numerator)),
    denominatorBefore: cases(before),
  };
}

function sumsOf(
  id: IndicatorId,
  figures: readonly (Told & { name: string })[],
  same: Same | null,
): TrendRow['sums'][IndicatorId] {
  const out = figures.filter((figure) => contradictsItself(id, figure));
  const rate = figures.some(({ denominator }) => denominator !== null);
  return {
    numerator: figures.length === 0 ? null : add(figures.map(({ numerator }) => numerator)),
    denominator: rate ? add(figures.map(({ denominator }) => denominator ?? 0)) : null,
    reports: figures.length,
    inferred: figures.filter(({ inferred }) => inferred).length,
    contradicted: figures.filter(({ contradicted }) => contradicted).length,
    excluded:
      out.length === 0
        ? null
        : {
            bodies: out.map(({ name }) => agency(name)),
            reports: out.length,
            inferred: out.filter(({ inferred }) => inferred).length,
            contradicted: out.filter(({ contradicted }) => contradicted).length,
            numerator: add(out.map(({ numerator }) => numerator)),
            denominator: add(out.map(({ denominator }) => denominator ?? 0)),
          },
    same,
  };
}

function trendOf(bodies: Readonly<Record<string, HandBody>>, years: readonly number[]): TrendRow[] {
  return years.flatMap((year, index) =>
    (['own', 'aggregate'] as const).flatMap((scope): TrendRow[] => {
      const read = Object.entries(bodies).filter(
        ([, body]) => (body.scope ?? 'own') === scope && stateOf(body, year, index) === 'read',
      );
      if (read.length === 0) return [];
      const figuresOf = (id: IndicatorId) =>
        read.flatMap(([name, { figures = {} }]) => {
          const figure = toldOf(figures[id]?.[index]);
          return figure === null ? [] : [{ ...figure, name }];
        });
      return [
        {
          year,
          scope,
          reports: read.length,
          sums: Object.fromEntries(
            CATALOG.map(({ id }) => [
              id,
              sumsOf(id, figuresOf(id), sameOf(id, Object.values(Object.fromEntries(read)), year, index)),
            ]),
          ),
        },
      ];
    }),
  );
}

/** An area of bodies written by hand, in the order given, over the years of the filter. */
export function handWorld(filter: Partial<Filter>, told: Readonly<Record<string, HandBody>>): HandWorld {
  const whole = filterOf(filter.region ?? PINGTAN, filter);
  const years = Array.from({ length: whole.to - whole.from + 1 }, (_, index) => whole.from + index);
  const bodies = Object.fromEntries(
    Object.entries(told).map(([id, { cells, ...body }]): [string, HandBody] => [
      id,
      cells ? { ...body, figures: { ...figuresOfCells(cells, years), ...body.figures } } : body,
    ]),
  );
  const [trend, coverage, lines] = [trendOf(bodies, years), coverageOf(bodies, years), linesOf(bodies, years)];
  const indicators = CATALOG.map(({ id }) => id);
  return {
    filter: whole,
    area: toArea(whole, trend, coverage),
    bodies: bodiesOf(whole, indicators, coverage, lines),
    trend,
    coverage,
    lines,
  };
}

/** One figure of one year by itself: a count, a rate by its fraction, or the reason why there is none. */
export function handPoint(name: string, year: number, figure: HandFigure | Gap, rest: Partial<Point> = {}): Point {
  const told = typeof figure === 'string' ? null : toldOf(figure);
  const value = told === null ? null : valueOf(told);
  return {
    indicator: indicator(name),
    year,
    value,
    numerator: told?.numerator ?? null,
    denominator: told?.denominator ?? null,
    reports: told === null ? 0 : 1,
    bodies: 1,
    inferred: Number(told?.inferred ?? false),
    contradicted: Number(told?.contradicted ?? false),
    excluded: 0,
    contradicts: told !== null && contradictsItself(indicator(name), told),
    source: 'own',
    gap:
      told !== null ? (value === null ? 'no_denominator' : null) : typeof figure === 'string' ? figure : 'undecidable',
    body: null,
    form: formOf(indicator(name), year),
    ...rest,
  };
}
