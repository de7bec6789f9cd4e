import { openAnswer } from './open-answer.ts';
import { overviewAnswer } from './overview-answer.ts';

export const load = (event) => openAnswer(event, 'overview', (engine) => overviewAnswer(engine, null));
