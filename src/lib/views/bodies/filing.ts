import type { AgencyId } from '../../core/report/index.ts';
import type { FilingLineRow } from '../../queries/index.ts';
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
    const closed = settled.includes(`${line.agency_id}/${year}`);
    const errors = closed ? 0 : (line.errors[index] ?? 0);
    const warnings = line.warnings[index] ?? 0;
    const filed = line.states[index];
    const state: ReportState =
      filed === 'unread' || filed === 'missing' || filed === 'uncollected'
        ? filed
        : filed !== 'filed'
          ? 'not_due'
          : errors > 0
            ? 'erred'
            : warnings > 0
              ? 'warned'
              : 'passed';
    const [timing, daysLate] = [line.timings[index] ?? null, line.days_late[index] ?? null];
    return [{ agency: line.agency_id, state, errors, warnings, timing, daysLate }];
  });
}

/** The states of the year; their sum is the number of bodies that owe a report. */
export function filingStatus(filings: readonly Pick<YearFiling, 'state' | 'timing'>[]): FilingStatus {
  const counts: Record<ReportState, number> = {
    passed: 0,
    warned: 0,
    erred: 0,
    unread: 0,
    missing: 0,
    uncollected: 0,
    not_due: 0,
  };
  for (const { state } of filings) counts[state] += 1;
  const filed = counts.passed + counts.warned + counts.erred;
  const timed = (timings: readonly string[]) =>
    filings.filter(({ timing }) => timing !== null && timings.includes(timing)).length;
  return {
    counts,
    due: filings.length - counts.not_due,
    filed,
    sound: counts.passed + counts.warned,
    onTime: timed(['on_time']),
    dated: timed(['on_time', 'late', 'early']),
  };
}
