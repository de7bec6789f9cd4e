import type { ImportedFile } from '../../core/import.ts';
import type { ReadReply, ReadRequest } from '../workers/import-worker.ts';
import { siteAddress, startImportWorker } from '../workers/start-import-worker.ts';

/** A document that takes longer is not waited for. */
const LONGEST_MS = 30_000;

/** Reads one document in a thread of its own, which ends with it. Rejects where it cannot be read in time. */
export function readSource(file: File, base: string): Promise<ImportedFile> {
  const worker = startImportWorker();
  const reading = new Promise<ImportedFile>((resolve, reject) => {
    setTimeout(() => reject(new Error('document not read in time')), LONGEST_MS);
    worker.onerror = (event) => {
      event.preventDefault();
      reject(new Error('reader ended'));
    };
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) =>
      data === null ? reject(new Error('document not read')) : resolve(data.imported);
    worker.postMessage({ file, options: {}, base: siteAddress(base) } satisfies ReadRequest);
  });
  return reading.finally(() => worker.terminate());
}
