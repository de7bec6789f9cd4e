import { openAnswer } from '../../open-answer.ts';
import { agencyAnswer } from './answer.ts';

export const load = (event) => openAnswer(event, (source) => agencyAnswer(source, event.params.id));
