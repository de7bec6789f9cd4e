import { openFiltered } from './open-filtered.ts';
import { overviewAnswer } from './overview-answer.ts';

export const load = (event) => openFiltered(event, overviewAnswer);
