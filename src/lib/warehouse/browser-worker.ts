import { engineFiles, type EngineKind } from './browser-assets.ts';

/** A worker that may die: everything that waits on it is told, instead of waiting for ever. */
export interface Lifeline {
  readonly worker: Worker;
  /** The module has been fetched and compiled. */
  readonly compiled: Promise<void>;
  /** The same promise, but it fails when the worker does. */
  guard<T>(promise: Promise<T>): Promise<T>;
  /** Ends the worker; whatever is still waiting fails with the reason. */
  end(reason: unknown): void;
}

/** A module with a `try` block: browsers validate it exactly when they have WebAssembly exceptions. */
const EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/** The engine this browser can run. */
export function chooseEngine(): EngineKind {
  return WebAssembly.validate(EXCEPTIONS) ? 'eh' : 'mvp';
}

/** What a starting worker says beside the database's own messages. */
interface EngineMessage {
  engineFailed?: string;
  engineCompiled?: boolean;
  engineBytes?: number;
}

/** Starts the worker of one engine kind; its module is on the way from this moment. `onBytes` hears how large that is on the wire. */
export function startWorker(base: string, kind: EngineKind, onBytes: (bytes: number) => void = () => {}): Lifeline {
  const worker = new Worker(new URL(`${base}/engine/${engineFiles(kind).worker}`, document.baseURI));
  const waiting = new Set<(reason: unknown) => void>();
  let ended: { reason: unknown } | null = null;

  const end = (reason: unknown): void => {
    if (ended) return;
    ended = { reason };
    worker.terminate();
    for (const reject of waiting) reject(reason);
    waiting.clear();
  };
  const guard = <T>(promise: Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (ended) return reject(ended.reason);
      waiting.add(reject);
      promise.then(resolve, reject).finally(() => waiting.delete(reject));
    });

  let markCompiled = (): void => {};
  const compiled = guard(new Promise<void>((resolve) => (markCompiled = resolve)));
  // Whoever waits for it hears of a failure; if nobody does, it is told with the first question.
  compiled.catch(() => {});
  worker.addEventListener('message', (event: MessageEvent<EngineMessage>) => {
    const { engineFailed, engineCompiled, engineBytes } = event.data;
    if (engineFailed === undefined && engineCompiled === undefined && engineBytes === undefined) return;
    event.stopImmediatePropagation();
    if (engineFailed !== undefined) end(new Error(engineFailed));
    else if (engineBytes !== undefined) onBytes(engineBytes);
    else markCompiled();
  });
  worker.addEventListener('error', (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    end(new Error(event.message || 'the engine worker could not be loaded'));
  });
  return { worker, compiled, guard, end };
}
