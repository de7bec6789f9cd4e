import { cut } from './zh/cut.ts';

/** The words of lists of which a part is shown in Chinese. */
export const cutWords = { cut };
