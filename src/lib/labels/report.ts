import type { Labels as Shared, Widen } from './index.ts';
import { report, reportPage } from './zh/report.ts';

/** The words of a report in Chinese. */
export const reportWords = { report, reportPage };

/** The words of every page, and those of a report. */
export type Labels = Shared & Widen<typeof reportWords>;
