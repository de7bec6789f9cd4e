import type { AgencyId } from '../../core/report/index.ts';
import { TABLE_KEYS, isTableForm, type TableForm, type TableKey } from '../../core/template/index.ts';
import { isMeasuredIn, mayBeRanked, tableOfIndicator, valueOf, type IndicatorId } from '../../indicators/index.ts';
import { commonForm } from './form-of-figure.ts';
import {
  asksForArea,
  basisOf,
  type Basis,
  type CoverageRow,
  type CoverageState,
  type CoverageTally,
  type Filter,
  type Sums,
  type TrendRow,
} from '../../queries/index.ts';

/**
 * Why a year has no figure. Of a report: `not_loaded`, not collected; `missing`, not published; `unread`, published, tables not
 * readable; `not_due`, not owed. Of a report that is there: the other ones.
 */
export type Gap = (typeof REPORT_GAPS)[number] | 'not_in_form' | 'undecidable' | 'no_denominator' | 'contradicts';
const REPORT_GAPS = ['not_loaded', 'missing', 'unread', 'not_due'] as const;

/** Whether a figure is missing because no report was read, whoever's fault it is. */
export const lacksReport = (gap: Gap | null): boolean => REPORT_GAPS.some((one) => one === gap);

/** Whether a figure is owed and not there, or not readable: drawn as a hole, which a figure that no form asks for is not. */
export const isHole = (gap: Gap | null): boolean => gap === 'undecidable' || (lacksReport(gap) && gap !== 'not_due');

const GAP_OF = {
  read: 'undecidable',
  unread: 'unread',
  missing: 'missing',
  uncollected: 'not_loaded',
  not_due: 'not_due',
} as const;

/** Why there is no figure where a report stands like this. */
export const gapOfState = (state: CoverageState | undefined): Gap =>
  state === undefined ? 'not_loaded' : GAP_OF[state];

/** One figure of one year. `value` is a count, or a rate in percent or per hundred. */
export interface Point {
  indicator: IndicatorId;
  year: number;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  /** Reports that count, and bodies that could: k of n. */
  reports: number;
  bodies: number;
  inferred: number;
  /** Reports among them whose figure an open error names. */
  contradicted: number;
  /** Reports left out of a rate of several because they contradict themselves in it; not among `reports`. */
  excluded: number;
  /** Their short names, where there are some. */
  leftOut?: readonly string[];
  /** Of a single report: it contradicts itself in this rate, which is shown as it was filed. */
  contradicts: boolean;
  /** `aggregate`: a government's own published total. */
  source: 'own' | 'aggregate';
  gap: Gap | null;
  /** Of so many bodies that have the figure in two neighbouring years, and of no others. */
  set?: number;
  /** The body whose own figure it is; `null` for a sum, or an area. */
  body: AgencyId | null;
  /** The form it was read from, or is missing in; of a sum over several the prescribed one. `null` where there is no report. */
  form: TableForm | null;
  /** Of a body that was merged from several before this year: what these had together in the year before. */
  merged?: { readonly reports: number; readonly numerator: number; readonly denominator: number | null };
  /** Of a body that was merged into another after this year: its figure stands in what that one had before. */
  handedOn?: true;
  /** Of a body whose figure stands in the report of another body beside it: a sum takes it from there. */
  included?: true;
  /** Not the figure of the indicator itself: what its parts lack to it, a part of it, or several years together. */
  instead?: 'remainder' | 'part' | 'pooled';
}

/** What a body's own figure adds to a sum over bodies: nothing, where it stands in another's already. */
export const addedBy = (point: Point): Point =>
  point.included === true && point.value !== null ? { ...point, value: 0, numerator: 0 } : point;

/** What a body's figure is held against: its own of the year before, or the sum of those it was merged from; `null` in the first year. */
export function pointBefore(points: readonly Point[], index: number): Point | null {
  const [before, now] = [points[index - 1] ?? null, points[index]];
  if (now?.merged === undefined || before === null) return before;
  const { reports, numerator, denominator } = now.merged;
  const value = valueOf({ numerator, denominator });
  const gap = value === null ? 'no_denominator' : null;
  return { ...before, value, numerator, denominator, reports, bodies: reports, gap, form: now.form };
}

/** What the queries say of one filter, ready to be looked up by year. */
export interface Area {
  filter: Filter;
  years: readonly number[];
  own: ReadonlyMap<number, TrendRow>;
  aggregate: ReadonlyMap<number, TrendRow>;
  /** Bodies due in a year, and those of them without a readable report. */
  bodies: ReadonlyMap<number, number>;
  missing: ReadonlyMap<number, readonly CoverageRow[]>;
  /** A row for each body and year, and how many bodies stand alike. */
  coverage: readonly CoverageRow[];
  tally: readonly CoverageTally[];
  /** Whether there is a row for each body; of an area with very many there may be none, and nobody is named. */
  listed: boolean;
  /** The forms of the reports read, by `scope/year`. */
  forms: ReadonlyMap<string, Forms>;
}

/** `summarized` says how many bodies stand alike where they are not listed. */
export function toArea(
  filter: Filter,
  trend: readonly TrendRow[],
  coverage: readonly CoverageRow[],
  summarized: readonly CoverageTally[] | null = null,
): Area {
  const years = Array.from({ length: filter.to - filter.from + 1 }, (_, index) => filter.from + index);
  const tally = summarized ?? coverage.map((row) => ({ ...row, bodies: 1 }));
  const isDue = ({ scope, state }: Pick<CoverageRow, 'scope' | 'state'>) => scope === 'own' && state !== 'not_due';
  const missing = coverage.filter((row) => isDue(row) && row.state !== 'read');
  const byYear = (scope: TrendRow['scope']) =>
    new Map(trend.filter((row) => row.scope === scope).map((row) => [row.year, row]));
  return {
    filter,
    years,
    own: byYear('own'),
    aggregate: byYear('aggregate'),
    bodies: new Map(years.map((year) => [year, countBodies(tally, (row) => row.year === year && isDue(row))])),
    missing: new Map(years.map((year) => [year, missing.filter((row) => row.year === year)])),
    coverage,
    tally,
    listed: summarized === null,
    forms: formsByYear(tally),
  };
}

/** How many bodies such rows have together. */
export const countBodies = (tally: readonly CoverageTally[], isMeant: (row: CoverageTally) => boolean): number =>
  tally.reduce((sum, row) => sum + (isMeant(row) ? row.bodies : 0), 0);

/**
 * The scope that speaks, the same in every year: the government's aggregate report where the published total is asked for, else
 * the bodies' own reports. A chosen body that files nothing but aggregate reports speaks by them.
 */
export function speakingScope({ filter, own, aggregate }: Area): 'own' | 'aggregate' {
  if (filter.agencies.length > 0) return own.size === 0 && aggregate.size > 0 ? 'aggregate' : 'own';
  return basisOf(filter) === 'published' ? 'aggregate' : 'own';
}

type Forms = Readonly<Record<TableKey, ReadonlySet<TableForm>>>;

/** The forms that each table of the reports read was printed on, by scope and year. */
function formsByYear(coverage: readonly CoverageTally[]): ReadonlyMap<string, Forms> {
  const years = new Map<string, Record<TableKey, Set<TableForm>>>();
  for (const row of coverage) {
    if (row.state !== 'read') continue;
    const key = `${row.scope}/${row.year}`;
    const forms = years.get(key) ?? { proactive: new Set(), requests: new Set(), appeals: new Set() };
    years.set(key, forms);
    for (const table of TABLE_KEYS) {
      const form = row[`form_${table}`];
      if (form !== null && isTableForm(form)) forms[table].add(form);
    }
  }
  return years;
}

type Counted = Omit<Sums, 'excluded' | 'same'> & { excluded: number; leftOut?: readonly AgencyId[] };

const allOf = (sums: Sums): Counted => ({ ...sums, excluded: 0 });

/** What counts of the sums over several bodies: who contradicts itself in a rate is left out of it. */
function countedOf({ excluded, ...all }: Sums): Counted {
  if (excluded === null) return { ...all, excluded: 0 };
  return {
    numerator: (all.numerator ?? 0) - excluded.numerator,
    denominator: (all.denominator ?? 0) - excluded.denominator,
    reports: all.reports - excluded.reports,
    inferred: all.inferred - excluded.inferred,
    contradicted: all.contradicted - excluded.contradicted,
    excluded: excluded.reports,
    leftOut: excluded.bodies,
  };
}

/** Why no report of an area speaks, where it is the same of all that are due. */
function reportGap({ tally }: Area, year: number, scope: 'own' | 'aggregate'): Gap {
  const due = tally.filter((row) => row.year === year && row.scope === scope && row.state !== 'not_due');
  const [first, ...others] = new Set(due.map(({ state }) => state));
  return others.length === 0 ? gapOfState(first) : 'not_loaded';
}

/** The short names of some bodies of an area. */
const namesOf = ({ coverage }: Area, ids: readonly AgencyId[]): string[] =>
  ids.map((id) => coverage.find(({ agency_id }) => agency_id === id)?.short_name ?? id);

/**
 * The figure of an indicator in a year, from the bodies' reports or the aggregate report. A rate of an area leaves
 * out reports that contradict themselves in it; a single body that was chosen, or an aggregate report, speaks as it was filed.
 */
export function pointOf(area: Area, id: IndicatorId, year: number, scope = speakingScope(area)): Point {
  const row = (scope === 'own' ? area.own : area.aggregate).get(year);
  const alone = scope === 'aggregate' || area.filter.agencies.length === 1;
  const known = row?.sums[id];
  const sums = known && (alone ? allOf(known) : countedOf(known));
  const base = {
    indicator: id,
    year,
    reports: sums?.reports ?? 0,
    bodies: scope === 'own' ? (area.bodies.get(year) ?? 0) : 1,
    inferred: sums?.inferred ?? 0,
    contradicted: sums?.contradicted ?? 0,
    excluded: sums?.excluded ?? 0,
    ...(sums?.leftOut && area.listed ? { leftOut: namesOf(area, sums.leftOut) } : {}),
    contradicts: alone && (known?.excluded ?? null) !== null,
    source: scope,
    body: null,
  };
  const forms = [...(area.forms.get(`${scope}/${year}`)?.[tableOfIndicator(id)] ?? [])];
  const form = commonForm(id, year, forms);
  const none = { value: null, numerator: null, denominator: null };
  if (sums && sums.excluded > 0 && sums.reports === 0) return { ...base, ...none, form, gap: 'contradicts' };
  if (!sums || sums.numerator === null || sums.reports === 0) {
    const known = forms.length === 0 ? [form] : forms;
    const lacks = known.every((one) => !isMeasuredIn(id, one));
    const gap: Gap = lacks ? 'not_in_form' : row ? 'undecidable' : reportGap(area, year, scope);
    return { ...base, ...none, form, gap };
  }
  const { numerator, denominator } = sums;
  const value = valueOf({ numerator, denominator });
  return { ...base, value, numerator, denominator, form, gap: value === null ? 'no_denominator' : null };
}

export function seriesOf(area: Area, id: IndicatorId): Point[] {
  return area.years.map((year) => pointOf(area, id, year));
}

/** The basis in which an area's figure speaks, as an address has it; nothing for the figure of a body. */
export const basisMark = ({ body, source }: Point): Basis | undefined =>
  body !== null ? undefined : source === 'aggregate' ? 'published' : 'sum';

/** The other way in which the same area speaks; `null` where it has none in this dataset, or no area is asked for as a whole. */
export function otherScope(area: Area): 'own' | 'aggregate' | null {
  if (area.filter.agencies.length > 0 || !asksForArea(area.filter)) return null;
  const other = speakingScope(area) === 'own' ? 'aggregate' : 'own';
  return area[other].size > 0 ? other : null;
}

/** The figures of the other basis, to be shown beside; empty where there are none. A year without one is a gap. */
export function seriesBeside(area: Area, id: IndicatorId): Point[] {
  const other = otherScope(area);
  if (other === null) return [];
  const points = area.years.map((year) => pointOf(area, id, year, other));
  return points.some(({ value }) => value !== null) ? points : [];
}

/** A figure to read with care: some due body is missing, a rate rests on too few cases, or an open error names a figure in it. */
export function isTentative(point: Point): boolean {
  return !mayBeRanked(point.denominator) || point.reports < point.bodies || point.contradicted > 0;
}
