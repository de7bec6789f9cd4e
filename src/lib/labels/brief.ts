import type { Labels as Shared, Widen } from './index.ts';
import { attention } from './zh/attention.ts';
import { brief } from './zh/brief.ts';

/** The words of the brief in Chinese. */
export const briefWords = { attention, brief };

/** The words of every page, and those of the brief. */
export type Labels = Shared & Widen<typeof briefWords>;
