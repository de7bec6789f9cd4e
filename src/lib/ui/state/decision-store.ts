import { decisionKey, sortDecisions, type Decision } from '../../core/decisions/index.ts';
import { KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';

const store = new LocalStore<unknown>(KEPT_DATABASES.decisions);

/** A record that is no decision, and the key under which it is kept. */
export interface BrokenDecision {
  key: string;
  value: unknown;
}

/** The decisions made on this machine about a dataset's findings, and apart from them what is none. Rejects where the browser keeps nothing. */
export async function readKept(dataset: string): Promise<{ decisions: Decision[]; failed: BrokenDecision[] }> {
  const [decisions, failed]: [Decision[], BrokenDecision[]] = [[], []];
  for await (const part of store.parts(dataset)) {
    const sorted = sortDecisions(part);
    decisions.push(...sorted.decisions);
    failed.push(...sorted.failed);
  }
  return { decisions, failed };
}

/** Keeps decisions; an earlier one on the same finding is replaced. Rejects where there is no room. */
export const keepDecisions = (dataset: string, decisions: readonly Decision[]): Promise<void> =>
  store.put(
    dataset,
    decisions.map((value) => ({ key: decisionKey(value), value })),
  );

/** Takes decisions back. */
export const dropDecisions = (dataset: string, keys: readonly string[]): Promise<void> => store.drop(dataset, keys);
