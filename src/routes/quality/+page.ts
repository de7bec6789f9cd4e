import { openAnswer } from '../open-answer.ts';
import { qualityAnswer } from './answer.ts';

export const load = (event) => openAnswer(event, qualityAnswer);
