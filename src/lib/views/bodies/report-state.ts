/** How a report stands: sums hold, warnings open, errors open; published and not read; owed and not there; owed and not in the collection; neither owed nor there. */
export const REPORT_STATES = ['passed', 'warned', 'erred', 'unread', 'missing', 'uncollected', 'not_due'] as const;
export type ReportState = (typeof REPORT_STATES)[number];
