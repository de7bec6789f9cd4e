import { openAnswer } from '../../../open-answer.ts';
import type { ReportAnswer } from './answer.ts';

export const load = (event) => openAnswer<ReportAnswer>(event, `reports/${event.params.agency}/${event.params.year}`);
