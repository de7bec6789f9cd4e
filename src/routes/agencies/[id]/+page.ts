import { openAnswer } from '../../open-answer.ts';
import type { AgencyAnswer } from './answer.ts';

export const load = (event) => openAnswer<AgencyAnswer>(event, `agencies/${event.params.id}`);
