import type { Widen } from './index.ts';
import type { Labels as Folds } from './folds.ts';
import { changes } from './zh/changes.ts';
import { flow } from './zh/flow.ts';

/** The words of what stands folded on the overview in Chinese; they come with the part that is opened. */
export const unfoldedWords = { changes, flow };

/** The words of the overview with its folds, and those of what stands in them. */
export type Labels = Folds & Widen<typeof unfoldedWords>;
