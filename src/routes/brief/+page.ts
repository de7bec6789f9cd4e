import { openAnswer } from '../open-answer.ts';
import { briefPageAnswer } from './answer.ts';

export const load = (event) => openAnswer(event, briefPageAnswer);
