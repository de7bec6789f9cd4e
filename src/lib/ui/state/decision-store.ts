import type { DBSchema, IDBPDatabase } from 'idb';
import { decisionKey, type Decision } from '../../core/decisions/index.ts';

interface Schema extends DBSchema {
  decision: { key: [dataset: string, finding: string]; value: { dataset: string; key: string; decision: Decision } };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

function openStore(): Promise<IDBPDatabase<Schema>> {
  opening ??= import('idb').then(({ openDB }) =>
    openDB<Schema>('nianbao-decisions', 1, {
      upgrade: (database) => void database.createObjectStore('decision', { keyPath: ['dataset', 'key'] }),
    }),
  );
  opening.catch(() => (opening = undefined));
  return opening;
}

const within = (dataset: string) => IDBKeyRange.bound([dataset], [dataset, []]);

/** The decisions made on this machine about a dataset's findings. Rejects where the browser keeps nothing. */
export async function readKept(dataset: string): Promise<Decision[]> {
  const kept = await (await openStore()).getAll('decision', within(dataset));
  return kept.map(({ decision }) => decision);
}

/** Keeps decisions; an earlier one on the same finding is replaced. Rejects where there is no room. */
export async function keepDecisions(dataset: string, decisions: readonly Decision[]): Promise<void> {
  const transaction = (await openStore()).transaction('decision', 'readwrite');
  for (const decision of decisions) void transaction.store.put({ dataset, key: decisionKey(decision), decision });
  await transaction.done;
}

/** Takes decisions back. */
export async function dropDecisions(dataset: string, keys: readonly string[]): Promise<void> {
  const transaction = (await openStore()).transaction('decision', 'readwrite');
  for (const key of keys) void transaction.store.delete([dataset, key]);
  await transaction.done;
}
