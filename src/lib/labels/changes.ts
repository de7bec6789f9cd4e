import type { Widen } from './index.ts';
import type { Labels as Overview } from './overview.ts';
import { changes } from './zh/changes.ts';

/** The words of the changes in Chinese; they come with the part that is opened for them. */
export const changeWords = { changes };

/** The words of the overview, and those of its changes. */
export type Labels = Overview & Widen<typeof changeWords>;
