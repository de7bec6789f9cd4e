import type { Labels } from '../../labels/report.ts';
import type { FilingRow } from '../../queries/index.ts';

/** When a report came against its deadline. `days` counts from the due date, negative before it; `null` without a date. */
export interface ReportTiming extends Pick<FilingRow, 'timing'> {
  days: number | null;
}

/** The days before or after its deadline that a report came, in words; a dash where its date is not known. */
export function timingWords({ timing, days }: ReportTiming, t: Pick<Labels, 'reportPage'>): string {
  const words = t.reportPage.timing;
  if (days === null) return '—';
  if (timing === 'early') return words.beforeYearEnd;
  if (days === 0) return words.onDay;
  return days < 0 ? words.early(-days) : words.late(days);
}
