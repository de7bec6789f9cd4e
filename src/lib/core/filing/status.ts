import type { Agency, AgencyEvent } from '../agency/index.ts';
import type { AgencyId, StoredReport } from '../report/index.ts';
import { isComplete, type CompleteYears } from './complete.ts';
import { daysLate, dueDate, dueKind, earliestDue, type LocalDeadlines } from './deadlines.ts';
import { obligationOf, type Obligation } from './expected.ts';

/** `filed` and read; `unread`: published, tables not readable; `missing`: owed and not there though the collection is complete; `uncollected`: owed and not in the collection, whoever's fault it is; `none`: not there and not owed for sure; `not_due`. */
export type FilingState = 'filed' | 'unread' | 'missing' | 'uncollected' | 'none' | 'not_due';

/** `early`: before the year had ended; `no_date`: nobody can tell, the day or the kind of the body being unknown; `null` where there is no report. */
export type Timing = 'on_time' | 'late' | 'early' | 'no_date' | null;

/** One body and year: what was owed, what is there, and whether it came in time. */
export interface Filing {
  agency_id: AgencyId;
  year: number;
  obligation: Obligation;
  state: FilingState;
  timing: Timing;
  due: string;
  published_on: string | null;
  /** Days after the due date, where late. */
  days_late: number | null;
}

/** `sure`: the day up to which a report is in time whatever kind its body is of; between it and `due` nobody can tell. */
function timingOf(publishedOn: string | null, year: number, due: string, sure: string): Timing {
  if (publishedOn === null) return 'no_date';
  if (publishedOn <= `${year}-12-31`) return 'early';
  if (publishedOn > due) return 'late';
  return publishedOn > sure ? 'no_date' : 'on_time';
}

function stateOf(report: StoredReport | undefined, obligation: Obligation, complete: boolean): FilingState {
  if (report) return report.reading === 'read' ? 'filed' : 'unread';
  if (obligation === 'owed') return complete ? 'missing' : 'uncollected';
  return obligation === 'may' ? 'none' : 'not_due';
}

/** What a register and its reports say of every body in every year of `years`, bodies in their order. */
export function listFilings(
  agencies: readonly Agency[],
  events: readonly AgencyEvent[],
  reports: readonly StoredReport[],
  years: readonly number[],
  local: LocalDeadlines = [],
  complete: CompleteYears = {},
): Filing[] {
  const kinds = new Map(agencies.map(({ agency_id, kind }) => [agency_id, kind]));
  const byKey = new Map(reports.map((report) => [`${report.agency_id}/${report.year}`, report]));
  return agencies.flatMap((agency) =>
    years.map((year): Filing => {
      const report = byKey.get(`${agency.agency_id}/${year}`);
      const obligation = obligationOf(agency, year, events);
      const parent = agency.parent_id === null ? null : (kinds.get(agency.parent_id) ?? null);
      const due = dueDate(dueKind(agency.kind, parent), year, local);
      const published_on = report?.published_on ?? null;
      const sure = agency.kind === 'unknown' ? earliestDue(year, local) : due;
      const timing = report ? timingOf(published_on, year, due, sure) : null;
      return {
        agency_id: agency.agency_id,
        year,
        obligation,
        state: stateOf(report, obligation, isComplete(complete, agency.region_code, year)),
        timing,
        due,
        published_on,
        days_late: timing === 'late' && published_on !== null ? daysLate(published_on, due) : null,
      };
    }),
  );
}
