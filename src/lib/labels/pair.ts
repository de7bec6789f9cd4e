import type { Labels as Shared, Widen } from './index.ts';
import { pair } from './zh/pair.ts';
import { report, reportPage } from './zh/report.ts';

/** The words of two reports side by side in Chinese. */
export const pairWords = { pair, report, reportPage };

/** The words of every page, and those of two reports side by side. */
export type Labels = Shared & Widen<typeof pairWords>;
