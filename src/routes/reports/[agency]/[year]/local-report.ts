import { reportKey, type LayerReport } from '$lib/core/layer/index.ts';
import { readLayer } from '$lib/ui/state/layer-store.ts';
import { workingCopy } from '$lib/ui/state/working-copy.svelte.ts';
import type { ReportAnswer } from './answer.ts';

/** The report of this machine that a page of the working copy shows, as it is kept; `null` where it is a published one. */
export async function localReport(dataset: string, agency: string, year: string): Promise<LayerReport | null> {
  if (workingCopy.shown(dataset) === null) return null;
  const layer = await readLayer(dataset);
  return layer.find(({ report }) => reportKey(report.agency_id, report.year) === `${agency}/${year}`) ?? null;
}

/** The page of a report of this machine, with the places in its document: the database knows none. */
export const withPlaces = (answer: ReportAnswer, { report }: LayerReport): ReportAnswer => ({
  ...answer,
  report: { ...report, sections: [] },
});
