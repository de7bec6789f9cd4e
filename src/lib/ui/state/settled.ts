import { KEPT } from '../../site/index.ts';

/** The reports (`agency/year`) of a dataset whose errors were all settled on this machine; none where the browser keeps nothing. */
export function settledReports(dataset: string): string[] {
  try {
    return (localStorage.getItem(KEPT.settled + dataset) ?? '').split('~').filter(Boolean);
  } catch {
    // Storage may be switched off: nothing was kept as settled.
    return [];
  }
}

export function rememberSettled(dataset: string, reports: readonly string[]): void {
  try {
    localStorage.setItem(KEPT.settled + dataset, reports.join('~'));
  } catch {
    // The marks stay as they are: nothing is hidden that was not decided.
  }
}
