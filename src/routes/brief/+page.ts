import { openAnswer } from '../open-answer.ts';
import type { BriefPageAnswer } from './answer.ts';

export const load = (event) => openAnswer<BriefPageAnswer>(event, 'brief');
