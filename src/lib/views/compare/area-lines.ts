import type { AgencyId, RegionCode } from '../../core/report/index.ts';
import { OUTCOMES, SMALLEST_BAND, valueOf, type IndicatorId } from '../../indicators/index.ts';
import type { AreaCoverageRow, AreaFigureRow, Basis, RegionRow } from '../../queries/index.ts';
import { commonForm } from '../figure/form-of-figure.ts';
import type { Point } from '../figure/series.ts';

/** What areas are compared by. */
export const AREA_INDICATORS = [
  'received_new',
  'open_rate',
  'refusal_rate',
  'unavailable_rate',
  'carry_rate',
  'review_correction_rate',
  'normative_docs_issued',
] as const satisfies readonly IndicatorId[];
export type AreaIndicator = (typeof AREA_INDICATORS)[number];

/** All that is told of an area: what it is compared by, where its requests came from and what became of them. */
export const AREA_FIGURES: readonly IndicatorId[] = [...AREA_INDICATORS, 'carried_in', 'concluded', ...OUTCOMES];

/** One area in the year and basis in focus. */
export interface AreaLine {
  region: RegionRow;
  /** Of the basis in focus, each in the order of years. */
  points: ReadonlyMap<IndicatorId, readonly Point[]>;
  /** Whether it speaks in that basis in that year: else it stands below the line, and is compared with nobody. */
  listed: boolean;
  /** Whether the bodies summed are the same as in the year before, so that the sums may be set against each other. */
  sameBodies: boolean;
  coverage: AreaCoverageRow | null;
}

export interface AreaQuestion {
  year: number;
  basis: Basis;
  years: readonly number[];
}

/** An area stands in a comparison as a body does, under its code. */
export const areaId = (code: RegionCode): AgencyId => code as string as AgencyId;

/** The area whose figure it is. */
export const regionOf = ({ body }: Point): RegionCode => (body ?? '') as string as RegionCode;

function pointOf(
  region: RegionRow,
  indicator: IndicatorId,
  year: number,
  basis: Basis,
  row: AreaFigureRow | undefined,
  covered: AreaCoverageRow | undefined,
): Point {
  const published = basis === 'published';
  const numerator = row?.numerator ?? null;
  const denominator = row?.denominator ?? null;
  const value = numerator === null ? null : valueOf({ numerator, denominator });
  const there = published ? (covered?.published ?? null) !== null : (covered?.read ?? 0) > 0;
  const without = row && row.excluded > 0 && numerator === null ? 'contradicts' : there ? 'undecidable' : 'not_loaded';
  return {
    indicator,
    year,
    value,
    numerator,
    denominator,
    reports: row?.reports ?? 0,
    bodies: published ? 1 : (covered?.bodies ?? 0),
    inferred: 0,
    contradicted: 0,
    excluded: row?.excluded ?? 0,
    contradicts: false,
    source: published ? 'aggregate' : 'own',
    gap: numerator === null ? without : value === null ? 'no_denominator' : null,
    body: areaId(region.region_code),
    form: row?.form ?? commonForm(indicator, year, []),
  };
}

/** Whether an area speaks: by a total of its government, or by the sum of so many bodies that none of them decides it. */
const speaks = (basis: Basis, row: AreaCoverageRow | undefined): boolean =>
  basis === 'published' ? (row?.published ?? null) !== null : (row?.read ?? 0) >= SMALLEST_BAND;

/** Whether an area is more than the one area below it in which all its agencies sit. */
const isWhole = ({ region_code, seated }: RegionRow, regions: readonly RegionRow[]): boolean =>
  seated > 0 ||
  regions.filter(
    ({ parent_code, bodies, aggregate_bodies }) => parent_code === region_code && bodies + aggregate_bodies > 0,
  ).length > 1;

/** Every area with a report of the year, in the basis in focus, in the order of their codes. */
export function areaLines(
  { year, basis, years }: AreaQuestion,
  regions: readonly RegionRow[],
  figures: readonly AreaFigureRow[],
  coverage: readonly AreaCoverageRow[],
): AreaLine[] {
  const scope = basis === 'published' ? 'aggregate' : 'own';
  const rows = new Map(
    figures.filter((row) => row.scope === scope).map((row) => [`${row.region_code}/${row.year}/${row.indicator}`, row]),
  );
  const covered = new Map(coverage.map((row) => [`${row.region_code}/${row.year}`, row]));
  return regions.flatMap((region): AreaLine[] => {
    const at = (when: number) => covered.get(`${region.region_code}/${when}`);
    const rowOf = (indicator: IndicatorId, when: number) => rows.get(`${region.region_code}/${when}/${indicator}`);
    const own = years.some((when) => (at(when)?.read ?? 0) > 0 || (at(when)?.published ?? null) !== null);
    const listed = speaks(basis, at(year)) && (basis === 'published' || isWhole(region, regions));
    // An area in which no agency sits is but a way to those below it.
    if (!own || (!listed && region.seated === 0)) return [];
    const [now, before] = [rowOf('received_new', year), rowOf('received_new', year - 1)];
    return [
      {
        region,
        points: new Map(
          AREA_FIGURES.map((indicator) => [
            indicator,
            years.map((when) => pointOf(region, indicator, when, basis, rowOf(indicator, when), at(when))),
          ]),
        ),
        listed,
        sameBodies: now !== undefined && now.same === now.reports && now.same_before === (before?.reports ?? 0),
        coverage: at(year) ?? null,
      },
    ];
  });
}

/** The figure of an area in the year in focus. */
export const figureOf = ({ points }: AreaLine, indicator: IndicatorId, { year, years }: AreaQuestion): Point | null =>
  points.get(indicator)?.[years.indexOf(year)] ?? null;

/** How many areas speak in a year. */
export const areasIn = (coverage: readonly AreaCoverageRow[], basis: Basis, year: number): number =>
  coverage.filter((row) => row.year === year && speaks(basis, row)).length;

/** The year with at least two areas that speak, the latest first; the last year where there is none. */
export function openingAreaYear(coverage: readonly AreaCoverageRow[], basis: Basis, last: number): number {
  const years = [...new Set(coverage.map(({ year }) => year))].filter((year) => areasIn(coverage, basis, year) >= 2);
  return years.length === 0 ? last : Math.max(...years);
}

/** The nearest area among others in which an area lies: their figures must not be added. */
export function listedAbove(line: AreaLine, all: readonly AreaLine[]): AreaLine | null {
  const within = ({ region }: AreaLine) => {
    const prefix = region.region_code.replace(/(00){1,2}$/, '');
    return region !== line.region && line.region.region_code.startsWith(prefix);
  };
  return all.filter((one) => one.listed && within(one)).at(-1) ?? null;
}
