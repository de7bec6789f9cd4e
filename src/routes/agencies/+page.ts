import { openAnswer } from '../open-answer.ts';
import { directoryAnswer } from './answer.ts';

export const load = (event) => openAnswer(event, directoryAnswer);
