import { openAnswer } from '../open-answer.ts';
import { compareAnswer } from './answer.ts';

export const load = (event) => openAnswer(event, 'compare', compareAnswer);
