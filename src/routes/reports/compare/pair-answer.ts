import { readLayer } from '$lib/ui/state/layer-store.ts';
import { fetchAnswer } from '../../fetch-answer.ts';
import { localReport } from '../[agency]/[year]/local-report.ts';
import type { ReportAnswer } from '../[agency]/[year]/answer.ts';

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
  const printed = await fetchAnswer<ReportAnswer>(dataset, `reports/${agency}/${year}`).catch((error: unknown) => {
    // A report of this machine alone has no printed page.
    if (local === null) throw error;
    return null;
  });
  if (local) {
    const { former_names, ...known } = local.agency;
    const agencyOfLayer = printed?.agency ?? {
      ...known,
      former_names,
      scope: local.report.scope,
      read_years: [],
      unread_years: [],
    };
    return {
      agency: agencyOfLayer as Side['agency'],
      years: printed?.years ?? [{ year: local.report.year, reading: 'read' }],
      report: local.report,
    };
  }
  if (printed === null) throw new Error(`no such report: ${key}`);
  return {
    agency: printed.agency,
    years: printed.years,
    report: { ...printed.report, sections: printed.file.sections },
  };
}

/** Both reports of a pair, from the answers of their pages or from this machine. Rejects where one of them is not there. */
export async function askPair(dataset: string, layered: boolean, { a, b }: { a: string; b: string }): Promise<Pair> {
  const [left, right] = await Promise.all([askSide(dataset, layered, a), askSide(dataset, layered, b)]);
  return { left, right };
}
