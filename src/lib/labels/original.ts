import { original } from './zh/original.ts';

/** The words of a file that a reader holds a report against, in Chinese. */
export const originalWords = { original };
