import { openAnswer } from '../../../open-answer.ts';
import { reportAnswer } from './answer.ts';

export const load = (event) =>
  openAnswer(event, `reports/${event.params.agency}/${event.params.year}`, (engine) =>
    reportAnswer(engine, event.params.agency, event.params.year),
  );
