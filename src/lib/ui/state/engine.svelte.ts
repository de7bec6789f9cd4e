import { base } from '$app/paths';
import type { BrowserDatabase } from '../../warehouse/engine-browser.ts';
import { ALL_REGIONS } from '../../queries/filter.ts';
import type { Engine } from '../../warehouse/engine.ts';
import { databaseFor, type Whom } from './dataset-database.ts';
import { datasetFile } from './dataset-file.ts';
import type { DatasetLine } from './dataset.ts';
import { isStopped, logFailure } from './failures.ts';
import { savesData } from './saves-data.ts';
import { workingCopy } from './working-copy.svelte.ts';

/** `asking`: a question cannot be answered without it, and a reader who saves data has not said yet whether to fetch it. */
export type EngineStage = 'off' | 'asking' | 'loading' | 'ready' | 'failed';

/** The page's one database. It starts when the first view has been painted, or when a question cannot wait. */
class EngineState {
  stage = $state<EngineStage>('off');
  /** How large the engine is on the wire; 0 where that is not known. */
  bytes = $state(0);
  #stopping = new AbortController();
  #allowed = false;
  #consent: Promise<void> | null = null;
  #agree = (): void => {};
  #database: Promise<BrowserDatabase> | null = null;
  readonly #opening = new Map<string, Promise<Engine>>();

  /**
   * One dataset with the reports accepted on this machine, ready to be asked about somebody; every caller shares it, and no question
   * sees two of them. With such reports it answers the questions to the quality file as well. Where they cannot be laid over the
   * dataset it opens what is published, and `workingCopy` says so. Rejects when that cannot be opened; the next call tries again.
   * Of a dataset that has a database a part it is that part's, and rejects with `AcrossParts` where there is no such part.
   */
  async open(dataset: DatasetLine, whom: Whom = { area: ALL_REGIONS }): Promise<Engine> {
    return this.#open(dataset, await databaseFor(dataset, whom));
  }

  #open(dataset: DatasetLine, file: string): Promise<Engine> {
    const { name } = dataset;
    const key = `${name}@${workingCopy.wanted(name)?.revision ?? ''}@${file}`;
    const known = this.#opening.get(key);
    if (known) return known;
    this.#closeOthers(name);
    const opening = this.#start(dataset, file, workingCopy.wanted(name) !== null);
    this.#opening.set(key, opening);
    // Whoever asked is told; the next question tries again.
    opening.catch(() => this.#opening.delete(key));
    return opening;
  }

  /** What was opened with an earlier state of the layer, or of another part, is of no more use. */
  #closeOthers(name: string): void {
    for (const [key, opening] of this.#opening) {
      if (!key.startsWith(`${name}@`)) continue;
      this.#opening.delete(key);
      // What did not open needs no closing, and what does not close is no longer asked.
      void opening.then((engine) => engine.close()).catch(() => undefined);
    }
  }

  #show(stage: EngineStage): void {
    this.stage = stage;
    document.documentElement.dataset['engine'] = stage;
  }

  async #start(dataset: DatasetLine, file: string, layered: boolean): Promise<Engine> {
    try {
      if (savesData() && !this.#allowed) await (this.#consent ??= this.#ask());
      this.#show('loading');
      this.#database ??= import('../../warehouse/engine-browser.ts').then(({ startDatabase }) =>
        startDatabase(base, { signal: this.#stopping.signal, onBytes: (bytes) => (this.bytes = bytes) }),
      );
      const database = await this.#database;
      // How kept reports are made a dataset comes with the first of them.
      const engine = layered
        ? await (await import('./open-copy.ts')).openCopy(database, dataset)
        : await database.open(datasetFile(dataset, file));
      this.#show('ready');
      return engine;
    } catch (error) {
      logFailure(error);
      if (layered && !isStopped(error)) return this.#openPublished(dataset);
      this.#forget();
      this.#show('failed');
      throw error;
    }
  }

  /** What is published, after the reports of this machine could not be laid over it. */
  #openPublished(dataset: DatasetLine): Promise<Engine> {
    // What failed is not there to be closed: whoever waits for it gets this one.
    const { name } = dataset;
    for (const key of this.#opening.keys()) if (key.startsWith(`${name}@`)) this.#opening.delete(key);
    if (workingCopy.wanted(name) !== null) workingCopy.fail(name);
    return this.open(dataset);
  }

  /** Waits for a reader who saves data to fetch the engine or to do without it. */
  #ask(): Promise<void> {
    this.#show('asking');
    void import('../../warehouse/engine-browser.ts').then(async ({ engineBytes }) => {
      this.bytes = await engineBytes(base);
    });
    const { signal } = this.#stopping;
    return new Promise<void>((resolve, reject) => {
      this.#agree = resolve;
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    }).finally(() => (this.#consent = null));
  }

  /** The reader who saves data wants it fetched, now and whenever it is needed. */
  allow(): void {
    this.#allowed = true;
    this.#agree();
  }

  /** The reader will not wait any longer: whoever asked is told so, and the next question starts anew. */
  stop(): void {
    this.#stopping.abort();
    this.#stopping = new AbortController();
  }

  /** A database that failed may be of no further use: the next question starts a new one. */
  #forget(): void {
    // One that never started has said so to whoever asked.
    this.#database?.then((database) => database.close()).catch(() => undefined);
    this.#database = null;
    this.#opening.clear();
  }
}

export const engine = new EngineState();
