import type { ReadProgress, ReadReply, ReadRequest } from '../workers/import-worker.ts';
import { siteAddress, startImportWorker } from '../workers/start-import-worker.ts';

/** A document that takes longer is not waited for, nor a page of one that is a picture. */
const LONGEST_MS = 30_000;
const LONGEST_PAGE_MS = 120_000;

/** What was read of a document, and the SHA-256 of its bytes. */
export type ReadSource = NonNullable<ReadReply>;

/** Reads one document in a thread of its own, which ends with it. Rejects where it cannot be read in time. */
export function readSource(file: File, base: string): Promise<ReadSource> {
  const worker = startImportWorker();
  const reading = new Promise<ReadSource>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = (most: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(new Error('document not read in time')), most);
    };
    wait(LONGEST_MS);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error('reader ended'));
    };
    worker.onmessage = ({ data }: MessageEvent<ReadReply | ReadProgress>) => {
      if (data === null) reject(new Error('document not read'));
      else if ('stage' in data) wait(LONGEST_PAGE_MS);
      else resolve(data);
    };
    worker.postMessage({ file, options: {}, base: siteAddress(base), alone: true } satisfies ReadRequest);
  });
  return reading.finally(() => worker.terminate());
}
