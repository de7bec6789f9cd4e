import type { Labels as Shared, Widen } from './index.ts';
import { compare } from './zh/compare.ts';

/** The words of the comparison in Chinese. */
export const compareWords = { compare };

/** The words of every page, and those of the comparison. */
export type Labels = Shared & Widen<typeof compareWords>;
