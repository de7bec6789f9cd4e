import type { FailedRecord } from '../../core/layer/records.ts';
import { putReports } from '../../core/layer/layer.ts';
import { reportKey, type Layer, type LayerReport } from '../../core/layer/types.ts';
import { hasDesk, inOneStep, openDesk, within, type DeskTransaction } from './desk-database.ts';
import { tellTabs } from './kept-news.ts';
import { hasMark, layerMark, markedRevision, writeMark } from './layer-mark.ts';

/** A record that no page can show, and the key under which it is kept. */
export type SetAside = FailedRecord & { key: string };

/** What is kept beside a dataset: the sound reports, and apart from them what fails. Rejects where the browser keeps nothing. */
export async function readRecords(dataset: string): Promise<{ layer: Layer; failed: readonly SetAside[] }> {
  // Even to look would leave an empty store behind.
  if (!hasMark(dataset) && !(await hasDesk())) return { layer: [], failed: [] };
  const entries = await (await openDesk()).getAll('kept', within(dataset));
  if (entries.length === 0) return { layer: [], failed: [] };
  const { sortRecords } = await import('../../core/layer/records.ts');
  const { layer, failed } = sortRecords(entries.map(({ value }) => value));
  return {
    layer: putReports([], layer),
    failed: failed.map((one) => ({ ...one, key: entries.find(({ value }) => value === one.record)?.key ?? '' })),
  };
}

/** The reports accepted on this machine beside a dataset that are sound. Rejects where the browser keeps nothing. */
export const readLayer = async (dataset: string): Promise<Layer> => (await readRecords(dataset)).layer;

/** Puts down in the mark how many sound reports there are; whether it said something else before. */
async function mark(dataset: string, revision: string): Promise<boolean> {
  const { layer, failed } = await readRecords(dataset);
  return writeMark(dataset, layer.length + failed.length === 0 ? null : { count: layer.length, revision });
}

/** Reports as they can be kept. Rejects where one is not sound. */
export async function soundReports(reports: readonly LayerReport[]): Promise<Layer> {
  const [{ sortRecords }, { storable }] = [
    await import('../../core/layer/records.ts'),
    await import('../../core/layer/storable.ts'),
  ];
  const { layer, failed } = sortRecords(reports.map((one) => ({ ...one, report: storable(one.report) })));
  const [first] = failed;
  if (first !== undefined) throw new Error(`not to be kept: ${first.name} (${first.path})`);
  return layer;
}

/**
 * Changes the accepted reports of a dataset in one transaction, and then tells every tab. Rejects, and changes nothing, where the
 * browser keeps nothing or has no room.
 */
export async function changeLayer<Result>(
  dataset: string,
  act: (transaction: DeskTransaction) => Promise<Result>,
): Promise<Result> {
  const revision = `${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
  const result = await inOneStep(async (transaction) => {
    const done = await act(transaction);
    await transaction.objectStore('marks').put({ dataset, revision });
    return done;
  });
  await mark(dataset, revision);
  tellTabs({ of: 'reports', dataset });
  return result;
}

/** Takes every report of a dataset's layer out for good, with its file, its former versions, and the drafts it came from. */
export const clearLayer = (dataset: string): Promise<void> =>
  changeLayer(dataset, async (transaction) => {
    const [drafts, accepted] = [transaction.objectStore('drafts'), new Set<string>()];
    const all = within(dataset);
    for (const { value } of await transaction.objectStore('kept').getAll(all)) accepted.add(versionOf(value));
    for (const { key } of await transaction.objectStore('versions').getAll(all)) accepted.add(key);
    for (const { key, value } of await drafts.getAll(all)) {
      const { works = [] } = Object(value) as { works?: readonly { accepted?: unknown }[] };
      if (works.length === 0 || !works.every((work) => accepted.has(String(work.accepted)))) continue;
      for (const store of ['drafts', 'readings', 'files'] as const)
        await transaction.objectStore(store).delete([dataset, key]);
    }
    for (const store of ['kept', 'documents', 'reviews', 'versions'] as const)
      await transaction.objectStore(store).delete(all);
  });

/** The version that a kept record is, sound or not. */
export function versionOf(record: unknown): string {
  const { report, accepted_at } = Object(record) as Partial<LayerReport>;
  return `${report === undefined ? '' : reportKey(report.agency_id, report.year)}@${accepted_at ?? ''}`;
}

/** Puts the mark right where what is kept is less than it says: records fail, or the browser has thrown them away. */
export const correctMark = (dataset: string): Promise<boolean> => mark(dataset, layerMark(dataset)?.revision ?? '');

/**
 * Puts the mark right where it does not say what the database says: a browser that was ended may have kept reports and lost the
 * mark of them. Whether it was wrong. Where nothing was ever kept, nothing is made by looking. Rejects where the browser keeps nothing.
 */
export async function healMark(dataset: string): Promise<boolean> {
  if (!(await hasDesk())) return false;
  const said = await (await openDesk()).get('marks', dataset);
  // Reports from before there were such words, or a database that the browser has thrown away: whoever opens it will see.
  if (said === undefined) return !hasMark(dataset) && mark(dataset, '');
  return said.revision !== markedRevision(dataset) && mark(dataset, said.revision);
}
