import type { FailedRecord } from '../../core/layer/records.ts';
import { putReports } from '../../core/layer/layer.ts';
import { reportKey, type Layer, type LayerReport } from '../../core/layer/types.ts';
import { KEPT, KEPT_DATABASES } from '../../site/index.ts';
import { LocalStore } from './local-store.ts';

/** What is known of a layer without opening it: how many reports, and a word that changes with it. */
export interface LayerMark {
  count: number;
  revision: string;
}

/** Whether something is kept beside a dataset, sound or not. */
function hasMark(dataset: string): boolean {
  try {
    return localStorage.getItem(KEPT.layer + dataset) !== null;
  } catch {
    // No storage, no layer.
    return false;
  }
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

const store = new LocalStore<unknown>(KEPT_DATABASES.layer);

/** A record that no page can show, and the key under which it is kept. */
export type SetAside = FailedRecord & { key: string };

/** What is kept beside a dataset: the sound reports, and apart from them what fails. Rejects where the browser keeps nothing. */
export async function readRecords(dataset: string): Promise<{ layer: Layer; failed: readonly SetAside[] }> {
  // Even to look would leave an empty store behind.
  if (!hasMark(dataset)) return { layer: [], failed: [] };
  const entries = await store.entries(dataset);
  const { sortRecords } = await import('../../core/layer/records.ts');
  const { layer, failed } = sortRecords(entries.map(({ value }) => value));
  return {
    layer: putReports([], layer),
    failed: failed.map((one) => ({ ...one, key: entries.find(({ value }) => value === one.record)?.key ?? '' })),
  };
}

/** The reports accepted on this machine beside a dataset that are sound. Rejects where the browser keeps nothing. */
export const readLayer = async (dataset: string): Promise<Layer> => (await readRecords(dataset)).layer;

/** Puts down how many sound reports there are; without a change of them under the same word. */
async function mark(dataset: string, revision = Date.now().toString(36)): Promise<void> {
  const { layer, failed } = await readRecords(dataset);
  if (layer.length + failed.length === 0) localStorage.removeItem(KEPT.layer + dataset);
  else localStorage.setItem(KEPT.layer + dataset, `${layer.length}@${revision}`);
}

/** Keeps reports; one of the same agency and year is replaced. Rejects, and keeps nothing of them, where one is not sound or there is no room. */
export async function keepReports(dataset: string, reports: readonly LayerReport[]): Promise<void> {
  const [{ sortRecords }, { storable }] = [
    await import('../../core/layer/records.ts'),
    await import('../../core/layer/storable.ts'),
  ];
  const { layer, failed } = sortRecords(reports.map((one) => ({ ...one, report: storable(one.report) })));
  const [first] = failed;
  if (first !== undefined) throw new Error(`not to be kept: ${first.name} (${first.path})`);
  await store.put(
    dataset,
    layer.map((value) => ({ key: reportKey(value.report.agency_id, value.report.year), value })),
  );
  // The mark comes before the count is taken from what is kept: to look needs one.
  localStorage.setItem(KEPT.layer + dataset, `${layer.length}@`);
  await mark(dataset);
}

/** Takes one report, or a record that fails, out again. */
export async function dropReport(dataset: string, key: string): Promise<void> {
  await store.drop(dataset, [key]);
  await mark(dataset);
}

/** Takes every report of a dataset's layer out, for good. */
export async function clearLayer(dataset: string): Promise<void> {
  await store.clear(dataset);
  localStorage.removeItem(KEPT.layer + dataset);
}

/** Puts the mark right where what is kept is less than it says: records fail, or the browser has thrown them away. */
export const correctMark = (dataset: string): Promise<void> => mark(dataset, layerMark(dataset)?.revision);

/**
 * Puts the mark down again where reports are kept without one: a browser that was ended may have kept them and lost it. Whether it
 * did. Where nothing was ever kept, nothing is made by looking. Rejects where the browser keeps nothing.
 */
export async function restoreMark(dataset: string): Promise<boolean> {
  if (hasMark(dataset) || typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return false;
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === KEPT_DATABASES.layer)) return false;
  if ((await store.entries(dataset)).length === 0) return false;
  localStorage.setItem(KEPT.layer + dataset, '0@');
  await mark(dataset);
  return true;
}
