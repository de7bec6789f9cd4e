import { openAnswer } from '../../../open-answer.ts';
import { reportAnswer } from './answer.ts';
import { localReport, withPlaces } from './local-report.ts';

export const load = async (event) => {
  const { agency, year } = event.params;
  const answer = await openAnswer(event, (source) => reportAnswer(source, agency, year));
  const { dataset } = await event.parent();
  const local = await localReport(dataset.name, agency, year);
  return { ...(local ? withPlaces(answer, local) : answer), local };
};
