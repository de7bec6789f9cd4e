import { chooseEngine, startWorker } from './browser-worker.ts';
import { QueryError, type Engine } from './engine.ts';

/** What an opening engine has behind it. */
export type EngineStage = 'starting' | 'compiled' | 'ready';

export interface BrowserEngineOptions {
  /** Where the built site stands, without a slash at the end (`base` of `$app/paths`). */
  base: string;
  /** Address of a DuckDB file, fetched whole. */
  datasetUrl: string;
  signal?: AbortSignal;
  onProgress?: (stage: EngineStage) => void;
}

/** Name under which the dataset is attached. It is also the default schema, so that queries need no prefix. */
const DATASET = 'dataset';

/**
 * DuckDB in a worker of this page, with one dataset attached read-only. Everything comes from the site's own address.
 * This file is small; the database's code (and Arrow) is fetched while the worker and the dataset are on their way.
 * Rejects with the abort reason when aborted, with `QueryError` when the dataset cannot be opened, otherwise with the
 * error of the network or the worker. `close` ends the worker, and every question still waiting fails.
 */
export async function openBrowserEngine(options: BrowserEngineOptions): Promise<Engine> {
  const { base, datasetUrl, signal, onProgress } = options;
  signal?.throwIfAborted();
  onProgress?.('starting');
  const lifeline = startWorker(base, chooseEngine());
  const abort = (): void => lifeline.end(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  lifeline.compiled.then(
    () => onProgress?.('compiled'),
    () => {},
  );
  try {
    const dataset = fetchDataset(datasetUrl, signal);
    dataset.catch(() => {});
    const { openDatabase } = await lifeline.guard(import('./browser-database.ts'));
    const { database, engine } = await openDatabase(lifeline);
    const file = `${DATASET}.duckdb`;
    const bytes = await lifeline.guard(dataset);
    await lifeline.guard(database.registerFileBuffer(file, bytes));
    await engine.exec(`ATTACH '${file}' AS ${DATASET} (READ_ONLY); USE ${DATASET}`);
    onProgress?.('ready');
    return engine;
  } catch (error) {
    lifeline.end(error);
    throw signal?.aborted && error instanceof QueryError ? signal.reason : error;
  } finally {
    signal?.removeEventListener('abort', abort);
  }
}

async function fetchDataset(url: string, signal: AbortSignal | undefined): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: 'same-origin', ...(signal && { signal }) });
  if (!response.ok) throw new Error(`dataset: HTTP ${response.status} ${url}`);
  return new Uint8Array(await response.arrayBuffer());
}
