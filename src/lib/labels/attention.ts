import type { Labels as Shared, Widen } from './index.ts';
import { attention } from './zh/attention.ts';

/** The words of the two lists of bodies to look at in Chinese. */
export const attentionWords = { attention };

/** The words of every page, and those of these lists. */
export type Labels = Shared & Widen<typeof attentionWords>;
