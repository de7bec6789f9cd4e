import { definitionWords } from './definitions.ts';
import { about, ruleBook } from './zh/about.ts';
import { quality } from './zh/quality.ts';

/** The words of the definitions in Chinese. */
export const aboutWords = { ...definitionWords, about, quality, ruleBook };
