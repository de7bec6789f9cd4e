import { agencyList } from './zh/agency-list.ts';

/** The words of lists of bodies in Chinese. */
export const agencyListWords = { agencyList };
