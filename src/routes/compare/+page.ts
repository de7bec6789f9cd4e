import { openAnswer } from '../open-answer.ts';
import type { OpeningComparison } from './answer.ts';

export const load = (event) => openAnswer<OpeningComparison>(event, 'compare');
