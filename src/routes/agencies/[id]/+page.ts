import { openAnswer } from '../../open-answer.ts';
import { agencyAnswer } from './answer.ts';

export const load = (event) =>
  openAnswer(event, `agencies/${event.params.id}`, (engine) => agencyAnswer(engine, event.params.id));
