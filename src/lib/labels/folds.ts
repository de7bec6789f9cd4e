import type { Widen } from './index.ts';
import type { Labels as Overview } from './overview.ts';
import { folds } from './zh/folds.ts';
import { status } from './zh/status.ts';

/** The names of what stands folded on the overview in Chinese, and what is said of each while it is closed. */
export const foldWords = { folds, status };

/** The words of the overview, and those of its folds. */
export type Labels = Overview & Widen<typeof foldWords>;
