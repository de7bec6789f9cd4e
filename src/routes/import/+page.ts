import { directoryAnswer } from '../agencies/answer.ts';
import { openAnswer } from '../open-answer.ts';

/** The register of the dataset that accepted reports will stand beside. */
export const load = (event) => openAnswer(event, 'agencies', directoryAnswer);
