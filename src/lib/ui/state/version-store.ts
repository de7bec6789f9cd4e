import { parseDraft, withWork } from '../../core/layer/draft-record.ts';
import { reportKey, versionKey, type LayerReport } from '../../core/layer/types.ts';
import type { SettledDoubt } from '../../core/layer/work.ts';
import { hasDesk, openDesk, within, type DeskTransaction, type KeptVersion } from './desk-database.ts';
import { keepable } from './document-store.ts';
import { changeLayer, soundReports, versionOf } from './layer-store.ts';

/** A report about to be accepted, with what is kept beside it. */
export interface Accepting {
  report: LayerReport;
  file: File | null;
  settled: readonly SettledDoubt[];
  /** The draft it comes from, and which of its reports it is; `null` where it was carried in. */
  draft: { id: string; index: number } | null;
}

/** A former version of an accepted report. */
export interface FormerVersion {
  key: string;
  report: LayerReport;
  settled: readonly SettledDoubt[];
}

/** The report under a key, its file and its settled doubts. */
const readKept = (transaction: DeskTransaction, dataset: string, key: string) =>
  Promise.all([
    transaction.objectStore('kept').get([dataset, key]),
    transaction.objectStore('documents').get([dataset, key]),
    transaction.objectStore('reviews').get([dataset, key]),
  ]);

/** Puts what stands under the key of a report among the former versions. */
async function setAside(transaction: DeskTransaction, dataset: string, key: string): Promise<void> {
  const [kept, document, review] = await readKept(transaction, dataset, key);
  if (kept === undefined) return;
  const value = { report: kept.value, document: document?.value ?? null, settled: review?.value ?? [] };
  await transaction.objectStore('versions').put({ dataset, key: versionOf(kept.value), value });
}

/** Puts a version under the key of its report. */
async function stand(transaction: DeskTransaction, dataset: string, key: string, version: KeptVersion): Promise<void> {
  await transaction.objectStore('kept').put({ dataset, key, value: version.report });
  if (version.document === null) await transaction.objectStore('documents').delete([dataset, key]);
  else await transaction.objectStore('documents').put({ dataset, key, value: version.document });
  await transaction.objectStore('reviews').put({ dataset, key, value: version.settled });
}

async function markDraft(transaction: DeskTransaction, dataset: string, one: Accepting): Promise<void> {
  if (one.draft === null) return;
  const { id, index } = one.draft;
  const drafts = transaction.objectStore('drafts');
  const draft = parseDraft((await drafts.get([dataset, id]))?.value);
  if (draft === null) return;
  const accepted = versionKey(one.report);
  await drafts.put({ dataset, key: id, value: withWork(draft, index, (work) => ({ ...work, accepted })) });
}

/** What is kept beside a report: its file and settled doubts; carried in without a file, those of the report of the same file that it takes the place of. */
async function besides(
  transaction: DeskTransaction,
  [dataset, key]: readonly [string, string],
  { file, settled }: Accepting,
  report: LayerReport,
): Promise<Pick<KeptVersion, 'document' | 'settled'>> {
  // Of a file that is too large to be kept, name and hash are.
  if (file !== null) return { document: keepable(file), settled };
  const [kept, document, review] = await readKept(transaction, dataset, key);
  const former = kept?.value as LayerReport | undefined;
  const isSame = report.file !== null && former?.file?.sha256 === report.file.sha256;
  return isSame ? { document: document?.value ?? null, settled: review?.value ?? [] } : { document: null, settled };
}

/**
 * Keeps reports, their files, the doubts settled and what became of their drafts, in one transaction. A report of the same
 * agency and year becomes a former version. Rejects, and keeps nothing, where one is not sound or there is no room.
 */
export async function acceptReports(dataset: string, all: readonly Accepting[]): Promise<void> {
  const sound = await soundReports(all.map(({ report }) => report));
  await changeLayer(dataset, async (transaction) => {
    for (const [index, one] of all.entries()) {
      const report = sound[index] ?? one.report;
      const key = reportKey(report.report.agency_id, report.report.year);
      const beside = await besides(transaction, [dataset, key], one, report);
      await setAside(transaction, dataset, key);
      await stand(transaction, dataset, key, { report, ...beside });
      await markDraft(transaction, dataset, one);
    }
  });
}

/** Takes one accepted report, or a record that fails, out again; the version before it stands again. What was taken. */
export const takeBack = (dataset: string, key: string): Promise<KeptVersion | null> =>
  changeLayer(dataset, async (transaction) => {
    const stores = ['kept', 'documents', 'reviews'] as const;
    const [kept, document, review] = await readKept(transaction, dataset, key);
    for (const store of stores) await transaction.objectStore(store).delete([dataset, key]);
    const versions = transaction.objectStore('versions');
    const former = (await versions.getAll(IDBKeyRange.bound([dataset, `${key}@`], [dataset, `${key}@\uffff`]))).at(-1);
    if (former !== undefined) {
      await versions.delete([dataset, former.key]);
      await stand(transaction, dataset, key, former.value);
    }
    if (kept === undefined) return null;
    return { report: kept.value, document: document?.value ?? null, settled: review?.value ?? [] };
  });

/** Puts back what was taken, as it was; the version that stood in its place is a former one again. */
export const putBack = (dataset: string, key: string, taken: KeptVersion): Promise<void> =>
  changeLayer(dataset, async (transaction) => {
    await setAside(transaction, dataset, key);
    await transaction.objectStore('versions').delete([dataset, versionOf(taken.report)]);
    await stand(transaction, dataset, key, taken);
  });

/** Lets a former version stand again; the one in its place becomes a former one. */
export const restoreVersion = (dataset: string, version: string): Promise<void> =>
  changeLayer(dataset, async (transaction) => {
    const kept = await transaction.objectStore('versions').get([dataset, version]);
    if (kept === undefined) return;
    const key = version.slice(0, version.lastIndexOf('@'));
    await setAside(transaction, dataset, key);
    await transaction.objectStore('versions').delete([dataset, version]);
    await stand(transaction, dataset, key, kept.value);
  });

/** The former versions of a dataset's reports that are sound, in the order of their time. Rejects where the browser keeps nothing. */
export async function readVersions(dataset: string): Promise<readonly FormerVersion[]> {
  if (!(await hasDesk())) return [];
  const all = await (await openDesk()).getAll('versions', within(dataset));
  if (all.length === 0) return [];
  const { sortRecords } = await import('../../core/layer/records.ts');
  return all.flatMap(({ key, value: { report, settled } }) =>
    sortRecords([report]).layer.map((sound) => ({ key, report: sound, settled })),
  );
}

/** The doubts that were settled on the way to a dataset's accepted reports, by their keys. Rejects where the browser keeps nothing. */
export async function readSettled(dataset: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (!(await hasDesk())) return new Map();
  const all = await (await openDesk()).getAll('reviews', within(dataset));
  return new Map(all.map(({ key, value }) => [key, new Set(value.map((doubt) => doubt.key))]));
}
