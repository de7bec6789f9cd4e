import { openAnswer } from './open-answer.ts';
import type { OverviewAnswer } from './overview-answer.ts';

export const load = (event) => openAnswer<OverviewAnswer>(event, 'overview');
