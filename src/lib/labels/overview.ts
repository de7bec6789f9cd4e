import type { Labels as Shared, Widen } from './index.ts';
import { conclusion } from './zh/conclusion.ts';

/** The words of the first view of the overview in Chinese. */
export const overviewWords = { conclusion };

/** The words of every page, and those of the first view of the overview. */
export type Labels = Shared & Widen<typeof overviewWords>;
