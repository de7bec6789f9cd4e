import { openAsked } from '../open-filtered.ts';
import { briefPageAnswer } from './answer.ts';

export const load = (event) => openAsked(event, briefPageAnswer);
