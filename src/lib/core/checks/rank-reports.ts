import type { Holdings } from '../aggregate/index.ts';
import type { AgencyId } from '../report/index.ts';
import { rankSuspects, type Suspect } from './suspects.ts';
import { subjectOfStored, type Subject } from './subject.ts';

/**
 * Suspects for the reports of a dataset: asked for one body and year, it looks at the year before and the year after too,
 * and keeps what it found.
 */
export function rankReports(holdings: Holdings): (agency: AgencyId, year: number) => readonly Suspect[] {
  const agencies = new Map(holdings.agencies.map((agency) => [agency.agency_id, agency]));
  const reports = new Map(holdings.reports.map((report) => [`${report.agency_id}/${report.year}`, report]));
  const known = new Map<string, readonly Suspect[]>();
  const subjectOf = (id: AgencyId, year: number): Subject | null => {
    const [report, agency] = [reports.get(`${id}/${year}`), agencies.get(id)];
    return report && agency && report.reading === 'read' ? subjectOfStored(report, agency) : null;
  };
  return (id, year) => {
    const key = `${id}/${year}`;
    const found =
      known.get(key) ?? rankSuspects([subjectOf(id, year - 1), subjectOf(id, year), subjectOf(id, year + 1)]);
    known.set(key, found);
    return found;
  };
}
