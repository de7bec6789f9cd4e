/** What a check reports about one report; the shape is that of the `check` command. */
export interface ReportFinding {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  cells: readonly string[];
  left: number | null;
  right: number | null;
  difference: number | null;
  message: string;
  fingerprint: string;
}

/** The findings printed beside a report. Reading judges nothing, so the list is empty; checks take this place. */
export const NO_FINDINGS: readonly ReportFinding[] = [];
