import type { Widen } from './index.ts';
import type { Labels as Overview } from './overview.ts';
import { changes } from './zh/changes.ts';
import { flow } from './zh/flow.ts';

/** The words of what stands folded on the overview in Chinese; they come with the part that is opened. */
export const foldWords = { changes, flow };

/** The words of the overview, and those of what stands folded on it. */
export type Labels = Overview & Widen<typeof foldWords>;
