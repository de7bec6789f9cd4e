import type { Labels as Shared, Widen } from './index.ts';
import { definitions, partFormula } from './zh/definitions.ts';
import { methodNotes } from './zh/method-notes.ts';

/** How the indicators are worked out, in Chinese; it comes with whoever says it. */
export const definitionWords = { definitions, methodNotes, partFormula };

/** The words of every page, and the definitions of the indicators. */
export type Labels = Shared & Widen<typeof definitionWords>;
