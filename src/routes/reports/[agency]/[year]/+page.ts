import { readLayer } from '$lib/ui/state/layer-store.ts';
import { fetchAnswer } from '../../../fetch-answer.ts';
import { openAnswer } from '../../../open-answer.ts';
import { reportFigures, type ReportAnswer } from './answer.ts';
import { localReport, overLayer } from './local-report.ts';

export const load = async (event) => {
  const { agency, year } = event.params;
  const page = `reports/${agency}/${year}` as const;
  const { dataset, layer } = await event.parent();
  if (layer === null) return { ...(await fetchAnswer<ReportAnswer>(dataset.name, page, event.fetch)), local: null };
  const local = localReport(await readLayer(dataset.name), agency, year);
  const figures = await openAnswer(event, page, (engine) => reportFigures(engine, agency, year));
  const printed = local ? null : await fetchAnswer<ReportAnswer>(dataset.name, page, event.fetch);
  return { ...overLayer(figures, local, printed?.file ?? null), local };
};
