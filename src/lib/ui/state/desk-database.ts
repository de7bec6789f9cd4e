import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ImportedFile } from '../../core/import.ts';
import type { SettledDoubt } from '../../core/layer/work.ts';
import { KEPT_DATABASES } from '../../site/index.ts';
import { logFailure } from './failures.ts';

/** What stands under one key beside one dataset. */
interface Kept<Value> {
  dataset: string;
  key: string;
  value: Value;
}
interface Store<Value> {
  key: [string, string];
  value: Kept<Value>;
}

/** A file that a report was read from, or is held against. */
export interface KeptDocument {
  name: string;
  content: Blob;
}

/** An accepted report that another has taken the place of, with what was kept beside it. */
export interface KeptVersion {
  report: unknown;
  document: KeptDocument | null;
  settled: readonly SettledDoubt[];
}

/** What was read of a file, by which build of the site: another reads the file anew. */
export interface KeptReading {
  build: string;
  imported: ImportedFile;
}

/** Everything between a dropped file and an accepted report lies in one database, so that a step is one transaction. */
export interface DeskSchema extends DBSchema {
  /** Accepted reports by `agency/year`. Data from outside, like drafts: checked whenever it is read. */
  kept: Store<unknown>;
  /** Their files, under the same keys. */
  documents: Store<KeptDocument>;
  /** Files that readers brought for reports whose document is not published with them, by `agency/year`. */
  originals: Store<KeptDocument>;
  /** The doubts that were settled on the way to them, under the same keys. */
  reviews: Store<readonly SettledDoubt[]>;
  /** Former versions of them by `versionKey`. */
  versions: Store<KeptVersion>;
  /** Files on their way, by an id that keeps their order: what a person made of them, what was read, the bytes. */
  drafts: Store<unknown>;
  readings: Store<KeptReading>;
  files: Store<Blob>;
  /** By dataset a word that changes with its accepted reports. */
  marks: { key: string; value: { dataset: string; revision: string } };
  /** By dataset the area that all files on their way are of, where a person said so. */
  areas: { key: string; value: { dataset: string; area: string } };
}

export type DeskTransaction = IDBPTransaction<DeskSchema, StoreNames<DeskSchema>[], 'readwrite'>;

const PAIRS = ['documents', 'reviews', 'versions', 'drafts', 'readings', 'files'] as const;

/** What each number of the schema added. A step that has once been published is never changed: the next one comes after it. */
const STEPS: readonly ((database: IDBPDatabase<DeskSchema>) => void)[] = [
  (database) => void database.createObjectStore('kept', { keyPath: ['dataset', 'key'] }),
  (database) => {
    for (const store of PAIRS) database.createObjectStore(store, { keyPath: ['dataset', 'key'] });
    database.createObjectStore('marks', { keyPath: 'dataset' });
  },
  (database) => void database.createObjectStore('areas', { keyPath: 'dataset' }),
  (database) => void database.createObjectStore('originals', { keyPath: ['dataset', 'key'] }),
];

let opening: Promise<IDBPDatabase<DeskSchema>> | undefined;

/** A browser that cannot list its databases is taken to have each. */
async function isThere(name: string): Promise<boolean> {
  if (!('databases' in indexedDB)) return true;
  const databases = await indexedDB.databases();
  return databases.some((one) => one.name === name);
}

/** Files of reports once lay in a database of their own: they move in, and it goes. What is interrupted is done at the next opening. */
async function takeFormerDocuments(database: IDBPDatabase<DeskSchema>): Promise<void> {
  const name = KEPT_DATABASES.formerDocuments;
  if (!(await isThere(name))) return;
  const { deleteDB, openDB } = await import('idb');
  const former = await openDB(name);
  const all = former.objectStoreNames.contains('kept') ? ((await former.getAll('kept')) as Kept<KeptDocument>[]) : [];
  former.close();
  const transaction = database.transaction('documents', 'readwrite');
  for (const one of all)
    if ((await transaction.store.count([one.dataset, one.key])) === 0) await transaction.store.put(one);
  await transaction.done;
  await deleteDB(name);
}

async function start(): Promise<IDBPDatabase<DeskSchema>> {
  const { openDB } = await import('idb');
  const database = await new Promise<IDBPDatabase<DeskSchema>>((resolve, reject) => {
    openDB<DeskSchema>(KEPT_DATABASES.desk, STEPS.length, {
      upgrade: (database, former) => STEPS.slice(former).forEach((step) => step(database)),
      blocked: () => reject(new Error('an earlier version of this site is open in another tab and holds the database')),
      // A later version of this site wants to change the schema: whoever asks next here is told that it did.
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => (opening = undefined),
    }).then(resolve, reject);
  });
  // A report is worth showing without its file; the next opening tries again.
  void takeFormerDocuments(database).catch(logFailure);
  return database;
}

/** Whether anything was ever kept here: to open the database makes an empty one. */
export async function hasDesk(): Promise<boolean> {
  return opening !== undefined || (typeof indexedDB !== 'undefined' && (await isThere(KEPT_DATABASES.desk)));
}

/** The database of the desk. Rejects where the browser keeps nothing; the next call tries again. */
export function openDesk(): Promise<IDBPDatabase<DeskSchema>> {
  opening ??= start();
  // Whoever asked is told; the next call tries again.
  opening.catch(() => (opening = undefined));
  return opening;
}

/** All keys of a dataset. */
export const within = (dataset: string): IDBKeyRange => IDBKeyRange.bound([dataset], [dataset, []]);

/**
 * Does several things in one transaction: all of it is kept, or nothing. `act` may wait for the database only. What was accepted is
 * on the disk when this returns.
 */
export async function inOneStep<Result>(act: (transaction: DeskTransaction) => Promise<Result>): Promise<Result> {
  const database = await openDesk();
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite', { durability: 'strict' });
  try {
    const result = await act(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    transaction.done.catch(() => {
      // Why it ended is what is thrown below.
    });
    try {
      transaction.abort();
    } catch {
      // It has ended.
    }
    throw error;
  }
}
