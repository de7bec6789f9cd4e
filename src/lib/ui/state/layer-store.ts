import { putReports } from '../../core/layer/layer.ts';
import { reportKey, type Layer, type LayerReport } from '../../core/layer/types.ts';
import { KEPT, KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';

/** What is known of a layer without opening it: how many reports, and a word that changes with it. */
export interface LayerMark {
  count: number;
  revision: string;
}

/** The mark of a dataset's layer; `null` where there is none, or where the browser keeps nothing. */
export function layerMark(dataset: string): LayerMark | null {
  try {
    const [count = 0, revision = ''] = (localStorage.getItem(KEPT.layer + dataset) ?? '').split('@');
    return Number(count) > 0 ? { count: Number(count), revision: String(revision) } : null;
  } catch {
    // No storage, no layer.
    return null;
  }
}

const store = new LocalStore<LayerReport>(KEPT_DATABASES.layer);

/** The reports accepted on this machine beside a dataset. Rejects where the browser keeps nothing. */
export async function readLayer(dataset: string): Promise<Layer> {
  // Even to look would leave an empty store behind.
  if (layerMark(dataset) === null) return [];
  return putReports([], await store.read(dataset));
}

async function mark(dataset: string): Promise<void> {
  const count = await store.count(dataset);
  if (count === 0) localStorage.removeItem(KEPT.layer + dataset);
  else localStorage.setItem(KEPT.layer + dataset, `${count}@${Date.now().toString(36)}`);
}

/** Keeps reports; one of the same agency and year is replaced. Rejects, and keeps nothing of them, where there is no room. */
export async function keepReports(dataset: string, reports: readonly LayerReport[]): Promise<void> {
  await store.put(
    dataset,
    reports.map((value) => ({ key: reportKey(value.report.agency_id, value.report.year), value })),
  );
  await mark(dataset);
}

/** Takes one report out again. */
export async function dropReport(dataset: string, key: string): Promise<void> {
  await store.drop(dataset, [key]);
  await mark(dataset);
}

/** Takes every report of a dataset's layer out, for good. */
export async function clearLayer(dataset: string): Promise<void> {
  await store.clear(dataset);
  await mark(dataset);
}
