import { reportChoice } from './zh/report-choice.ts';

/** What is said where no report is named, in Chinese. */
export const reportChoiceWords = { reportChoice };
