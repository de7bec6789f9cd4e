import type { IDBPDatabase } from 'idb';

interface Kept<Value> {
  dataset: string;
  key: string;
  value: Value;
}

/** So many values cross from the store, or to it, before the page has a turn. */
const AT_ONCE = 1000;

const within = (dataset: string) => IDBKeyRange.bound([dataset], [dataset, []]);

/**
 * Values kept in this browser by dataset and key, one store in a database of its own. Every method rejects where the
 * browser keeps nothing or has no room; then nothing of that call is kept. Even to read makes the empty database.
 */
export class LocalStore<Value> {
  #opening: Promise<IDBPDatabase> | undefined;
  readonly #database: string;

  constructor(database: string) {
    this.#database = database;
  }

  #open(): Promise<IDBPDatabase> {
    this.#opening ??= import('idb').then(({ openDB }) =>
      openDB(this.#database, 1, {
        upgrade: (database) => void database.createObjectStore('kept', { keyPath: ['dataset', 'key'] }),
      }),
    );
    // Whoever asked is told; the next call tries again.
    this.#opening.catch(() => (this.#opening = undefined));
    return this.#opening;
  }

  /** Everything of a dataset with its keys, in their order. */
  async entries(dataset: string): Promise<{ key: string; value: Value }[]> {
    const all: { key: string; value: Value }[] = [];
    for await (const part of this.parts(dataset)) all.push(...part);
    return all;
  }

  /** The same in parts, so that a page that reads a hundred thousand goes on answering. */
  async *parts(dataset: string): AsyncGenerator<readonly { key: string; value: Value }[]> {
    const database = await this.#open();
    let range = within(dataset);
    for (;;) {
      const part = (await database.getAll('kept', range, AT_ONCE)) as Kept<Value>[];
      if (part.length > 0) yield part;
      const last = part.at(-1);
      if (last === undefined || part.length < AT_ONCE) return;
      range = IDBKeyRange.bound([dataset, last.key], [dataset, []], true);
    }
  }

  /** One value; `null` where nothing stands under the key. */
  async get(dataset: string, key: string): Promise<Value | null> {
    const kept = (await (await this.#open()).get('kept', [dataset, key])) as Kept<Value> | undefined;
    return kept?.value ?? null;
  }

  /** Keeps all or none; what stood under one of the keys is replaced. */
  async put(dataset: string, values: readonly { key: string; value: Value }[]): Promise<void> {
    const transaction = (await this.#open()).transaction('kept', 'readwrite');
    for (const [index, { key, value }] of values.entries()) {
      const kept = transaction.store.put({ dataset, key, value } satisfies Kept<Value>);
      // What fails, fails the whole transaction, and is told by it.
      kept.catch(() => undefined);
      // So is what fails here.
      if ((index + 1) % AT_ONCE === 0) await kept.catch(() => undefined);
    }
    await transaction.done;
  }

  async drop(dataset: string, keys: readonly string[]): Promise<void> {
    const transaction = (await this.#open()).transaction('kept', 'readwrite');
    for (const key of keys) void transaction.store.delete([dataset, key]);
    await transaction.done;
  }

  async clear(dataset: string): Promise<void> {
    await (await this.#open()).delete('kept', within(dataset));
  }
}
