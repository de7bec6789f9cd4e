import { data } from './zh/data.ts';

/** The words of the downloads in Chinese. */
export const dataWords = { data };
