import { openAnswer } from '../../../open-answer.ts';
import type { ReportAnswer } from './answer.ts';
import { localReport, withPlaces } from './local-report.ts';

export const load = async (event) => {
  const { agency, year } = event.params;
  const answer = await openAnswer<ReportAnswer>(event, `reports/${agency}/${year}`);
  const { dataset } = await event.parent();
  const local = await localReport(dataset.name, agency, year);
  return { ...(local ? withPlaces(answer, local) : answer), local };
};
