import type { DBSchema, IDBPDatabase } from 'idb';
import { putReports } from '../../core/layer/layer.ts';
import { reportKey, type Layer, type LayerReport } from '../../core/layer/types.ts';

/** What is known of a layer without opening it: how many reports, and a word that changes with it. */
export interface LayerMark {
  count: number;
  revision: string;
}

interface Schema extends DBSchema {
  report: { key: [dataset: string, report: string]; value: { dataset: string; key: string; report: LayerReport } };
}

/** What a page depends on that shows the layer (`invalidate`). */
export const LAYER = 'nianbao:layer';

const MARK = 'nianbao-layer:';

/** The mark of a dataset's layer; `null` where there is none, or where the browser keeps nothing. */
export function layerMark(dataset: string): LayerMark | null {
  try {
    const [count = 0, revision = ''] = (localStorage.getItem(MARK + dataset) ?? '').split('@');
    return Number(count) > 0 ? { count: Number(count), revision: String(revision) } : null;
  } catch {
    return null;
  }
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

function openStore(): Promise<IDBPDatabase<Schema>> {
  opening ??= import('idb').then(({ openDB }) =>
    openDB<Schema>('nianbao', 1, {
      upgrade: (database) => void database.createObjectStore('report', { keyPath: ['dataset', 'key'] }),
    }),
  );
  opening.catch(() => (opening = undefined));
  return opening;
}

const within = (dataset: string) => IDBKeyRange.bound([dataset], [dataset, []]);

/** The reports accepted on this machine beside a dataset. Rejects where the browser keeps nothing. */
export async function readLayer(dataset: string): Promise<Layer> {
  // Even to look would leave an empty store behind.
  if (layerMark(dataset) === null) return [];
  const kept = await (await openStore()).getAll('report', within(dataset));
  return putReports(
    [],
    kept.map(({ report }) => report),
  );
}

async function mark(dataset: string): Promise<void> {
  const count = await (await openStore()).count('report', within(dataset));
  if (count === 0) localStorage.removeItem(MARK + dataset);
  else localStorage.setItem(MARK + dataset, `${count}@${Date.now().toString(36)}`);
}

/** Keeps reports; one of the same agency and year is replaced. Rejects, and keeps nothing of them, where there is no room. */
export async function keepReports(dataset: string, reports: readonly LayerReport[]): Promise<void> {
  const transaction = (await openStore()).transaction('report', 'readwrite');
  for (const report of reports)
    void transaction.store.put({ dataset, key: reportKey(report.report.agency_id, report.report.year), report });
  await transaction.done;
  await mark(dataset);
}

/** Takes one report out again. */
export async function dropReport(dataset: string, key: string): Promise<void> {
  await (await openStore()).delete('report', [dataset, key]);
  await mark(dataset);
}

/** Takes every report of a dataset's layer out, for good. */
export async function clearLayer(dataset: string): Promise<void> {
  await (await openStore()).delete('report', within(dataset));
  await mark(dataset);
}
