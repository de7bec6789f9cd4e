import { error, isHttpError } from '@sveltejs/kit';
import { engine } from '$lib/ui/state/engine.svelte.ts';
import { readLayer } from '$lib/ui/state/layer-store.ts';
import { fetchAnswer } from '../../fetch-answer.ts';
import { localReport } from '../[agency]/[year]/local-report.ts';
import { reportFigures, type ReportAnswer } from '../[agency]/[year]/answer.ts';

/** One report of a pair, narrative included. */
export type Side = Pick<ReportAnswer, 'agency' | 'years' | 'report'>;

export interface Pair {
  left: Side;
  right: Side;
}

const KEY = /^[a-z0-9-]+\/\d{4}$/;

/** The two reports (`agency/year`) that an address names; `null` where it does not name two. */
export function parsePair(search: URLSearchParams): { a: string; b: string } | null {
  const [a, b] = [search.get('a'), search.get('b')];
  return a !== null && b !== null && KEY.test(a) && KEY.test(b) ? { a, b } : null;
}

async function askSide(dataset: string, layered: boolean, key: string): Promise<Side> {
  const [agency = '', year = ''] = key.split('/');
  const local = layered ? localReport(await readLayer(dataset), agency, year) : null;
  if (local) {
    // A report of this machine alone has no printed page.
    const figures = await reportFigures(await engine.open(dataset), agency, year);
    if (figures === null) error(404, `no such report: ${key}`);
    return { agency: figures.agency, years: figures.years, report: local.report };
  }
  const printed = await fetchAnswer<ReportAnswer>(dataset, `reports/${agency}/${year}`);
  return {
    agency: printed.agency,
    years: printed.years,
    report: { ...printed.report, sections: printed.file.sections },
  };
}

/** Whether a report was asked for that the dataset does not have, in contrast to one that did not come. */
export const isNotThere = (cause: unknown): boolean => isHttpError(cause, 404);

/** Both reports of a pair, from the answers of their pages or from this machine. Rejects where one of them is not there. */
export async function askPair(dataset: string, layered: boolean, { a, b }: { a: string; b: string }): Promise<Pair> {
  const [left, right] = await Promise.all([askSide(dataset, layered, a), askSide(dataset, layered, b)]);
  return { left, right };
}
