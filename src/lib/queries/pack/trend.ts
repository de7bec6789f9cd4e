import type { AgencyId } from '../../core/report/index.ts';
import type { TableKey } from '../../core/template/index.ts';
import { CATALOG, tableOfIndicator, type IndicatorId } from '../../indicators/index.ts';
import type { Filter } from '../filter.ts';
import { sumsOfNone, type Excluded, type Same, type Sums } from '../sums.ts';
import type { TrendRow } from '../trend-sums.ts';
import { byId, figureBefore, hasMark, scopeAt, standsInAnother } from './figures.ts';
import { means, placeOf, type AreaPack, type Growing, type PackedFigures, type Scope } from './pack.ts';

/** Numbers added up, where there is one at all. */
const add = (sum: number | null, value: number | null): number | null => (value === null ? sum : (sum ?? 0) + value);

type Before = NonNullable<ReturnType<typeof figureBefore>>;

/** A body in the row of a year and scope. */
interface Seat {
  body: number;
  place: number;
  agency: AgencyId;
  /** Whether its report of the year before is of the same scope, and by table whether the two are on one form. */
  before: Readonly<Record<TableKey, boolean>> | null;
}

/** What a row of the answer is about. */
interface Asked {
  pack: AreaPack;
  filter: Filter;
  year: number;
  scope: Scope;
  /** In the order in which the database adds up. */
  seats: readonly Seat[];
  /** Reports (`agency/year`) whose errors somebody has settled. */
  settled: ReadonlySet<string>;
}

/** Whether the errors of a body's report of a year still stand. */
const isOpen = ({ settled }: Asked, agency: AgencyId, year: number): boolean =>
  settled.size === 0 || !settled.has(`${agency}/${year}`);

/** Whether a rate leaves a figure with these marks out. */
const isExcluded = (asked: Asked, marks: number, agency: AgencyId, year: number): boolean =>
  marks !== 0 &&
  (hasMark(marks, 'beyondWhole') || (hasMark(marks, 'totalContradicted') && isOpen(asked, agency, year)));

/** Whether a sum takes a body's figure from the report of another body of the filter. */
const isIncluded = ({ pack, filter, scope }: Asked, id: IndicatorId, body: number, year: number): boolean =>
  scope === 'own' && pack.inclusions.length > 0 && standsInAnother(pack, filter, id, body, year);

interface Now {
  numerator: number;
  denominator: number | null;
  inferred: number;
  doubted: number;
  included: boolean;
}

/** What a figure is held against, as `figureBefore` finds it; the forms of most neighbouring reports are the same. */
function beforeOf({ pack, year }: Asked, id: IndicatorId, figures: PackedFigures, seat: Seat): Before | null {
  const { body, place, before } = seat;
  if (before === null || figures.merged?.[place] !== undefined || figures.forms !== undefined)
    return figureBefore(pack, id, body, year);
  if (!before[tableOfIndicator(id)]) return figureBefore(pack, id, body, year);
  const numerator = figures.numerators[place - 1] ?? null;
  if (numerator === null) return null;
  const denominator = figures.denominators?.[place - 1] ?? null;
  return { numerator, denominator, marks: figures.marks?.[place - 1] ?? 0, reports: 1 };
}

/** Adds a body's figures of this year and the one before, where both count the same and neither is left out of a rate. */
function addSame(same: Growing<Same>, asked: Asked, id: IndicatorId, seat: Seat, now: Now, before: Before): void {
  const { year } = asked;
  if (isExcluded(asked, before.marks, seat.agency, year - 1)) return;
  same.reports += 1;
  same.reportsBefore += before.reports;
  if (!now.included) {
    same.numerator += now.numerator;
    same.denominator = add(same.denominator, now.denominator);
  }
  if (isIncluded(asked, id, seat.body, year - 1)) return;
  same.numeratorBefore += before.numerator;
  same.denominatorBefore = add(same.denominatorBefore, before.denominator);
}

function addExcluded(excluded: Growing<Excluded>, agency: AgencyId, now: Now): void {
  excluded.bodies.push(agency);
  excluded.reports += 1;
  excluded.inferred += now.inferred;
  excluded.contradicted += now.doubted;
  if (now.included) return;
  excluded.numerator += now.numerator;
  excluded.denominator += now.denominator ?? 0;
}

function sumsOf(asked: Asked, id: IndicatorId): Sums {
  const { pack, filter, year, seats } = asked;
  const figures = pack.figures[id];
  const all: Growing<Sums> = sumsOfNone();
  if (figures === undefined) return all;
  const excluded: Growing<Excluded> = {
    bodies: [],
    reports: 0,
    inferred: 0,
    contradicted: 0,
    numerator: 0,
    denominator: 0,
  };
  const same: Growing<Same> = {
    reports: 0,
    reportsBefore: 0,
    numerator: 0,
    denominator: null,
    numeratorBefore: 0,
    denominatorBefore: null,
  };
  for (const seat of seats) {
    const { body, place, agency } = seat;
    const numerator = figures.numerators[place] ?? null;
    if (numerator === null) continue;
    const marks = figures.marks?.[place] ?? 0;
    const now: Now = {
      numerator,
      denominator: figures.denominators?.[place] ?? null,
      inferred: hasMark(marks, 'inferred') ? 1 : 0,
      doubted: hasMark(marks, 'contradicted') && isOpen(asked, agency, year) ? 1 : 0,
      included: isIncluded(asked, id, body, year),
    };
    all.reports += 1;
    all.inferred += now.inferred;
    all.contradicted += now.doubted;
    if (!now.included) {
      all.numerator = add(all.numerator, numerator);
      all.denominator = add(all.denominator, now.denominator);
    }
    if (isExcluded(asked, marks, agency, year)) addExcluded(excluded, agency, now);
    else if (year > filter.from) {
      const before = beforeOf(asked, id, figures, seat);
      if (before !== null) addSame(same, asked, id, seat, now, before);
    }
  }
  if (excluded.reports > 0) all.excluded = excluded;
  if (same.reports > 0) all.same = same;
  return all;
}

/** The sums of every indicator, each added up when it is first asked for: a page shows a third of them. */
function onDemand(asked: Asked): TrendRow['sums'] {
  const sums: TrendRow['sums'] = {};
  for (const { id } of CATALOG) {
    let known: Sums | null = null;
    Object.defineProperty(sums, id, { enumerable: true, get: () => (known ??= sumsOf(asked, id)) });
  }
  return sums;
}

/** By table, whether the reports of a body in this year and the one before are on one form; `null` where one is of another scope. */
function formsAlike(pack: AreaPack, body: number, year: number): Seat['before'] {
  if (year <= pack.first || scopeAt(pack, body, year - 1) !== scopeAt(pack, body, year)) return null;
  const place = placeOf(pack, body, year);
  const [then, now] = [pack.formSets[pack.forms[place - 1] ?? -1], pack.formSets[pack.forms[place] ?? -1]];
  const alike = (table: TableKey) => then !== undefined && then[table] === now?.[table];
  return { proactive: alike('proactive'), requests: alike('requests'), appeals: alike('appeals') };
}

/** The same as `queryTrend` answers, from the pack of the filter's area, which must cover the filter. */
export function trendOf(pack: AreaPack, filter: Filter, settled: readonly string[] = []): TrendRow[] {
  const closed = new Set(settled);
  const order = byId(pack);
  const rows: TrendRow[] = [];
  for (let year = filter.from; year <= filter.to; year += 1)
    for (const scope of ['aggregate', 'own'] as const) {
      const seats = order.flatMap((body): Seat[] => {
        const one = pack.bodies[body];
        if (one === undefined || scopeAt(pack, body, year) !== scope || !means(filter, one, scope)) return [];
        const place = placeOf(pack, body, year);
        return [{ body, place, agency: one.agency_id, before: formsAlike(pack, body, year) }];
      });
      if (seats.length === 0) continue;
      const asked: Asked = { pack, filter, year, scope, seats, settled: closed };
      rows.push({ year, scope, reports: seats.length, sums: onDemand(asked) });
    }
  return rows;
}
