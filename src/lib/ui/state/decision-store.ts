import { decisionKey, type Decision } from '../../core/decisions/index.ts';
import { KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';

const store = new LocalStore<Decision>(KEPT_DATABASES.decisions);

/** The decisions made on this machine about a dataset's findings. Rejects where the browser keeps nothing. */
export const readKept = (dataset: string): Promise<Decision[]> => store.read(dataset);

/** Keeps decisions; an earlier one on the same finding is replaced. Rejects where there is no room. */
export const keepDecisions = (dataset: string, decisions: readonly Decision[]): Promise<void> =>
  store.put(
    dataset,
    decisions.map((value) => ({ key: decisionKey(value), value })),
  );

/** Takes decisions back. */
export const dropDecisions = (dataset: string, keys: readonly string[]): Promise<void> => store.drop(dataset, keys);
