import { isHttpError } from '@sveltejs/kit';
import type { DatasetLine } from '$lib/ui/state/dataset.ts';
import { askAnswer } from '../../open-answer.ts';
import { reportByKey, type ReportAnswer } from '../[agency]/[year]/answer.ts';

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

async function askSide(dataset: DatasetLine, key: string): Promise<Side> {
  const { agency, years, report, file } = await askAnswer(dataset, reportByKey(key));
  return { agency, years, report: { ...report, sections: file.sections } };
}

/** Whether a report was asked for that the dataset does not have, in contrast to one that did not come. */
export const isNotThere = (cause: unknown): boolean => isHttpError(cause, 404);

/** Both reports of a pair, from the answers of their pages. Rejects where one of them is not there. */
export async function askPair(dataset: DatasetLine, { a, b }: { a: string; b: string }): Promise<Pair> {
  const [left, right] = await Promise.all([askSide(dataset, a), askSide(dataset, b)]);
  return { left, right };
}
