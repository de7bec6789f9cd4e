import { openAsked } from '../open-filtered.ts';
import { qualityAnswer } from './answer.ts';

export const load = (event) => openAsked(event, qualityAnswer);
