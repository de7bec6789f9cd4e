import type { Dataset } from '../core/dataset/index.ts';
import { chooseEngine, startWorker } from './browser-worker.ts';
import { QueryError, type Engine } from './engine.ts';

/** What a starting database has behind it. */
export type DatabaseStage = 'starting' | 'compiled' | 'ready';

export interface DatabaseOptions {
  signal?: AbortSignal;
  onProgress?: (stage: DatabaseStage) => void;
}

/** DuckDB in a worker of this page. */
export interface BrowserDatabase {
  /**
   * Opens a DuckDB file, fetched whole from its address, read-only, on a connection of its own whose default schema it
   * is: queries need no prefix, and a question to one dataset cannot see another. The reports of an overlay stand before
   * those of the file (`overlayStatements`). Rejects with `QueryError` when the file is none, otherwise with the error of
   * the network or the worker.
   */
  open(url: string, overlay?: Dataset | null): Promise<Engine>;
  /** Ends the worker, and every question still waiting fails. */
  close(): Promise<void>;
}

/**
 * Starts the engine from the site's own address (`base` of `$app/paths`: where the built site stands, without a slash at
 * the end). It answers at once: what is opened is fetched while the engine starts. This file is small; the database's
 * code (and Arrow) comes later. A database that was aborted or could not start fails whatever is opened, with the reason.
 */
export function startDatabase(base: string, { signal, onProgress }: DatabaseOptions = {}): BrowserDatabase {
  signal?.throwIfAborted();
  onProgress?.('starting');
  const lifeline = startWorker(base, chooseEngine());
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

  async function open(url: string, overlay: Dataset | null = null): Promise<Engine> {
    const name = `dataset${++opened}`;
    const fetching = fetchDataset(url, signal);
    // It is awaited below, after the engine; should that fail first, its failure is the one to tell.
    fetching.catch(() => {});
    try {
      const { database, connect } = await starting;
      const bytes = await lifeline.guard(fetching);
      await lifeline.guard(database.registerFileBuffer(`${name}.duckdb`, bytes));
      const engine = await connect();
      await engine.exec(`ATTACH '${name}.duckdb' AS ${name} (READ_ONLY); USE ${name}`);
      if (overlay) await lay(engine, name, overlay);
      onProgress?.('ready');
      return engine;
    } catch (error) {
      throw signal?.aborted && error instanceof QueryError ? signal.reason : error;
    }
  }
  return {
    open,
    close: async () => {
      signal?.removeEventListener('abort', abort);
      lifeline.end(new Error('the engine is closed'));
    },
  };
}

async function lay(engine: Engine, name: string, overlay: Dataset): Promise<void> {
  const { overlayStatements } = await import('./overlay.ts');
  await engine.exec(`ATTACH ':memory:' AS ${name}_overlay; USE ${name}_overlay`);
  for (const statement of overlayStatements(name, overlay)) await engine.exec(statement);
}

async function fetchDataset(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) });
  if (!response.ok) throw new Error(`dataset: HTTP ${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
