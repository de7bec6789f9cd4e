import type { Labels as Shared, Widen } from './index.ts';
import { search } from './zh/search.ts';

/** The words of the search in Chinese. */
export const searchWords = { search };

/** The words of every page, and those of the search. */
export type Labels = Shared & Widen<typeof searchWords>;
