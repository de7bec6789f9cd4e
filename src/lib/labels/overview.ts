import type { Labels as Shared, Widen } from './index.ts';
import { attention } from './zh/attention.ts';
import { conclusion, folds } from './zh/overview-parts.ts';
import { status } from './zh/status.ts';

/** The words of the overview in Chinese. */
export const overviewWords = { attention, conclusion, folds, status };

/** The words of every page, and those of the overview. */
export type Labels = Shared & Widen<typeof overviewWords>;
