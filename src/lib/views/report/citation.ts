import type { StoredReport } from '../../core/report/index.ts';
import type { Labels } from '../../labels/report.ts';

/** What a citation names. `day` is the day of access, ISO; `null` while a page is printed. */
export interface Cited {
  agency: string;
  report: Pick<StoredReport, 'title' | 'published_on'>;
  address: string;
  day: string | null;
  release: string;
}

/** A report as GB/T 7714 cites electronic announcements; what is not known is left out. */
export function citation({ agency, report, address, day, release }: Cited, t: Labels): string {
  const accessed = day === null ? '' : t.reportPage.accessed(day);
  return t.reportPage.cited(agency, report.title, report.published_on ?? '', accessed, address, release);
}

/** A report in half a line, for running text. */
export function shortCitation(agency: string, year: number, t: Labels): string {
  return t.reportPage.citedShort(agency, year);
}
