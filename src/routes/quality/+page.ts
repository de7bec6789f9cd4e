import { openAnswer } from '../open-answer.ts';
import type { QualityAnswer } from './answer.ts';

export const load = (event) => openAnswer<QualityAnswer>(event, 'quality');
