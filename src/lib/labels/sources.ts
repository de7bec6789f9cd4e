import { definitionWords } from './definitions.ts';
import { sources } from './zh/sources.ts';

/** The words of the list of reports behind a figure, in Chinese; they come with it. */
export const sourceWords = { ...definitionWords, sources };
