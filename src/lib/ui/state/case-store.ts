import { caseKey, sortCases, type CaseRecord } from '../../core/decisions/index.ts';
import { KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';

const store = new LocalStore<unknown>(KEPT_DATABASES.cases);

/** What was done on this machine about a dataset's reports, and how many records are none. Rejects where the browser keeps nothing. */
export async function readKeptCases(dataset: string): Promise<{ cases: CaseRecord[]; failed: number }> {
  return sortCases((await store.entries(dataset)).map(({ value }) => value));
}

/** Keeps records; an earlier one of the same body and year is replaced. Rejects where there is no room. */
export const keepCases = (dataset: string, cases: readonly CaseRecord[]): Promise<void> =>
  store.put(
    dataset,
    cases.map((value) => ({ key: caseKey(value), value })),
  );
