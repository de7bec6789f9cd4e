const KEY = 'nianbao-settled:';

/** The reports (`agency/year`) of a dataset whose errors were all settled on this machine; none where the browser keeps nothing. */
export function settledReports(dataset: string): string[] {
  try {
    return (localStorage.getItem(KEY + dataset) ?? '').split('~').filter(Boolean);
  } catch {
    return [];
  }
}

export function rememberSettled(dataset: string, reports: readonly string[]): void {
  try {
    localStorage.setItem(KEY + dataset, reports.join('~'));
  } catch {
    // The marks stay as they are: nothing is hidden that was not decided.
  }
}
