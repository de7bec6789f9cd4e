import type { Dataset, LocalState } from '../core/dataset/index.ts';
import { engineFiles } from './browser-assets.ts';
import { chooseEngine, startWorker } from './browser-worker.ts';
import { QueryError, type Engine } from './engine.ts';
import { workOutOverlay } from './work-out-overlay.ts';

/** What a starting database has behind it. */
export type DatabaseStage = 'starting' | 'compiled' | 'ready';

export interface DatabaseOptions {
  signal?: AbortSignal;
  onProgress?: (stage: DatabaseStage) => void;
  /** Hears how large the engine is on the wire, 0 where the server does not say. */
  onBytes?: (bytes: number) => void;
}

/** DuckDB in a worker of this page. */
export interface BrowserDatabase {
  /**
   * Opens a DuckDB file, fetched whole from its address, read-only, on a connection of its own whose default schema it
   * is: queries need no prefix, and a question to one dataset cannot see another. Rejects with `QueryError` when the file
   * is none, otherwise with the error of the network or the worker.
   */
  open(url: string): Promise<Engine>;
  /**
   * Opens both files of a dataset, `all` and `quality`, with the reports and changes of `local` in them as if they had been published
   * (`overlayStatements`): it answers the questions to either file. Rejects as `open` does.
   */
  openWith(files: { all: string; quality: string }, local: LocalState): Promise<Engine>;
  /** Ends the worker, and every question still waiting fails. */
  close(): Promise<void>;
}

/**
 * Starts the engine from the site's own address (`base` of `$app/paths`: where the built site stands, without a slash at
 * the end). It answers at once: what is opened is fetched while the engine starts. This file is small; the database's
 * code (and Arrow) comes later. A database that was aborted or could not start fails whatever is opened, with the reason.
 */
export function startDatabase(base: string, { signal, onProgress, onBytes }: DatabaseOptions = {}): BrowserDatabase {
  signal?.throwIfAborted();
  onProgress?.('starting');
  const lifeline = startWorker(base, chooseEngine(), onBytes);
  const abort = (): void => lifeline.end(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  lifeline.compiled.then(
    () => onProgress?.('compiled'),
    // It only reports progress: a failure is told to whoever opens a dataset.
    () => {},
  );
  const starting = lifeline.guard(import('./browser-database.ts')).then(({ openDatabase }) => openDatabase(lifeline));
  starting.catch((error) => lifeline.end(error));
  let opened = 0;

  /** Fetches files and attaches each under a name of its own, on a new connection that uses the last of them. */
  async function attach(urls: readonly string[]): Promise<{ engine: Engine; names: string[] }> {
    const fetching = Promise.all(urls.map((url) => fetchDataset(url, signal)));
    // It is awaited below, after the engine; should that fail first, its failure is the one to tell.
    fetching.catch(() => {});
    const { database, connect } = await starting;
    const files = await lifeline.guard(fetching);
    const engine = await connect();
    const names: string[] = [];
    for (const bytes of files) {
      const name = `dataset${++opened}`;
      await lifeline.guard(database.registerFileBuffer(`${name}.duckdb`, bytes));
      await engine.exec(`ATTACH '${name}.duckdb' AS ${name} (READ_ONLY); USE ${name}`);
      names.push(name);
    }
    return { engine, names };
  }

  /** What was aborted is told as such, whatever it was at. */
  async function abortable<T>(work: () => Promise<T>): Promise<T> {
    try {
      const done = await work();
      onProgress?.('ready');
      return done;
    } catch (error) {
      throw signal?.aborted && error instanceof QueryError ? signal.reason : error;
    }
  }

  const open = (url: string) =>
    abortable(async () => {
      const { engine } = await attach([url]);
      return engine;
    });
  const openWith = ({ all, quality }: { all: string; quality: string }, local: LocalState) =>
    abortable(async () => {
      const { engine, names } = await attach([all, quality]);
      const [base = '', judged = ''] = names;
      const { layOverFiles } = await import('./lay-over-files.ts');
      await layOverFiles(engine, { base, quality: judged }, local, workOutOverlay);
      return engine;
    });
  return {
    open,
    openWith,
    close: async () => {
      signal?.removeEventListener('abort', abort);
      lifeline.end(new Error('the engine is closed'));
    },
  };
}

/**
 * All of the dataset that a working copy (`openWith`) holds, reports and changes of this machine in it. What a dataset says of itself beyond its
 * name and title stands in no database.
 */
export async function readWorkingCopy(engine: Engine): Promise<Dataset> {
  const { readPublished, toPublished } = await import('./published-rows.ts');
  return toPublished(await readPublished(engine, 'main', 'main')).dataset;
}

/** How large the engine is on the wire; 0 where that cannot be learnt. Nothing of it is fetched. */
export async function engineBytes(base: string): Promise<number> {
  const address = new URL(`${base}/engine/${engineFiles(chooseEngine()).module}`, document.baseURI);
  try {
    return Number((await fetch(address, { method: 'HEAD' })).headers.get('content-length'));
  } catch {
    // A server that does not say leaves the size out of a sentence.
    return 0;
  }
}

async function fetchDataset(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) });
  if (!response.ok) throw new Error(`dataset: HTTP ${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
