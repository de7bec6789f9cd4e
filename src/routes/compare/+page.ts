import { openFiltered } from '../open-filtered.ts';
import { compareAnswer } from './answer.ts';

export const load = (event) => openFiltered(event, compareAnswer);
