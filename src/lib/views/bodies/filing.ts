import type { AgencyId } from '../../core/report/index.ts';
import type { FilingLineRow, FilingRow, FilingTally } from '../../queries/index.ts';
import type { ReportState } from './report-state.ts';
import type { Area } from '../figure/series.ts';

/** What one body owed and filed in one year. */
export interface YearFiling {
  agency: AgencyId;
  state: ReportState;
  errors: number;
  warnings: number;
  timing: FilingLineRow['timings'][number];
  daysLate: number | null;
}

/**
 * The bodies of an area in one year: how many stand in each state, and how many came in time, of those whose day is known. A
 * government's aggregate report is not among them.
 */
export interface FilingStatus {
  counts: Readonly<Record<ReportState, number>>;
  due: number;
  filed: number;
  /** Filed reports that no open error names. */
  sound: number;
  onTime: number;
  dated: number;
}

type Filed = Pick<FilingRow, 'agency_id' | 'year' | 'timing' | 'days_late' | 'errors' | 'warnings'> & {
  state: FilingRow['state'] | undefined;
};

function stateOf(filed: Filed['state'], erred: boolean, warned: boolean): ReportState {
  if (filed === 'unread' || filed === 'missing' || filed === 'uncollected') return filed;
  if (filed !== 'filed') return 'not_due';
  return erred ? 'erred' : warned ? 'warned' : 'passed';
}

/** How a report stands; errors that somebody has settled count no more. */
export function yearFiling(
  { agency_id, year, state: filed, timing, days_late, errors: found, warnings }: Filed,
  settled: readonly string[],
): YearFiling {
  const errors = settled.includes(`${agency_id}/${year}`) ? 0 : found;
  return {
    agency: agency_id,
    state: stateOf(filed, errors > 0, warnings > 0),
    errors,
    warnings,
    timing,
    daysLate: days_late,
  };
}

/** `settled` names the reports (`agency/year`) whose errors somebody has settled on this machine. */
export function filingsOf(
  area: Pick<Area, 'filter' | 'coverage'>,
  lines: readonly FilingLineRow[],
  settled: readonly string[],
): YearFiling[] {
  const { year } = area.filter;
  const here = new Set(area.coverage.filter(({ scope }) => scope === 'own').map(({ agency_id }) => agency_id));
  return lines.flatMap((line): YearFiling[] => {
    const index = line.years.indexOf(year);
    if (index < 0 || !here.has(line.agency_id)) return [];
    const filed = {
      agency_id: line.agency_id,
      year,
      state: line.states[index],
      timing: line.timings[index] ?? null,
      days_late: line.days_late[index] ?? null,
      errors: line.errors[index] ?? 0,
      warnings: line.warnings[index] ?? 0,
    };
    return [yearFiling(filed, settled)];
  });
}

/** Reports that stand alike and came alike in time, and of how many bodies. */
type Alike = Pick<YearFiling, 'state' | 'timing'> & { bodies: number };

/** The states of the year; their sum is the number of bodies that owe a report. */
export const filingStatus = (filings: readonly Pick<YearFiling, 'state' | 'timing'>[]): FilingStatus =>
  countFilings(filings.map(({ state, timing }) => ({ state, timing, bodies: 1 })));

/** The same of a year of an area whose bodies are not listed. */
export const summarizedStatus = (tallies: readonly FilingTally[], year: number): FilingStatus =>
  countFilings(
    tallies
      .filter((tally) => tally.year === year)
      .map(({ state, timing, erred, warned, bodies }) => ({ state: stateOf(state, erred, warned), timing, bodies })),
  );

function countFilings(filings: readonly Alike[]): FilingStatus {
  const counts: Record<ReportState, number> = {
    passed: 0,
    warned: 0,
    erred: 0,
    unread: 0,
    missing: 0,
    uncollected: 0,
    not_due: 0,
  };
  for (const { state, bodies } of filings) counts[state] += bodies;
  const sum = (some: readonly Alike[]) => some.reduce((all, { bodies }) => all + bodies, 0);
  const filed = counts.passed + counts.warned + counts.erred;
  const timed = (timings: readonly string[]) =>
    sum(filings.filter(({ timing }) => timing !== null && timings.includes(timing)));
  return {
    counts,
    due: sum(filings) - counts.not_due,
    filed,
    sound: counts.passed + counts.warned,
    onTime: timed(['on_time']),
    dated: timed(['on_time', 'late', 'early']),
  };
}
