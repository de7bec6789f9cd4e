import type { CoverageRow } from './coverage.ts';
import type { FilingLineRow } from './filing-lines.ts';
import type { Filter } from './filter.ts';
import { trendOfSums, type TrendRow, type TrendSumsRow } from './trend-sums.ts';

/** So many bodies whose reports of a year stand alike: of one scope, in one state, on the same forms. */
export interface CoverageTally extends Pick<
  CoverageRow,
  'scope' | 'year' | 'state' | 'form_proactive' | 'form_requests' | 'form_appeals'
> {
  bodies: number;
}

/** So many bodies that filed alike in a year: in one state, as much in time, with and without errors and warnings. */
export interface FilingTally {
  year: number;
  state: FilingLineRow['states'][number];
  timing: FilingLineRow['timings'][number];
  erred: boolean;
  warned: boolean;
  bodies: number;
}

/** What is told of an area with very many bodies without a row for each of them, over all years and all kinds of bodies. */
export interface AreaSummary {
  sums: readonly TrendSumsRow[];
  coverage: readonly CoverageTally[];
  filed: readonly FilingTally[];
}

/** Rows that are alike in all but the number of bodies as one, in the order in which they come. */
export function addTallies<Tally extends { bodies: number }>(rows: readonly Tally[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row, bodies: 0 });
    const known = tallies.get(key);
    tallies.set(key, known === undefined ? row : { ...known, bodies: known.bodies + row.bodies });
  }
  return [...tallies.values()];
}

export const tallyOfCoverage = (rows: readonly CoverageRow[]): CoverageTally[] =>
  addTallies(
    rows.map(({ scope, year, state, form_proactive, form_requests, form_appeals }) => ({
      ...{ scope, year, state, form_proactive, form_requests, form_appeals },
      bodies: 1,
    })),
  );

export const tallyOfFilings = (lines: readonly FilingLineRow[]): FilingTally[] =>
  addTallies(
    lines.flatMap(({ years, states, timings, errors, warnings }) =>
      years.flatMap((year, at): FilingTally[] => {
        const state = states[at];
        if (state === undefined) return [];
        const [erred, warned] = [(errors[at] ?? 0) > 0, (warnings[at] ?? 0) > 0];
        return [{ year, state, timing: timings[at] ?? null, erred, warned, bodies: 1 }];
      }),
    ),
  );

/**
 * The same as `queryTrend` answers to a filter of every kind of body, with nobody named whose report is left out of a rate. The first
 * year of a span is compared with none.
 */
export function trendOfSummary({ sums }: AreaSummary, { from, to }: Pick<Filter, 'from' | 'to'>): TrendRow[] {
  const none = { same: 0, same_before: 0 };
  const rows = sums.filter(({ year }) => year >= from && year <= to);
  return trendOfSums(rows.map((row) => (row.year > from ? row : { ...row, ...none })));
}
