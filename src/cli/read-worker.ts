import { Worker } from 'node:worker_threads';
import type { ImportOptions } from '../lib/core/import.ts';
import type { FoundFile } from './collect-files.ts';
import { readReportFile } from './read-file.ts';

/** One file to read, as the command hands it to a reading process. */
export interface ReadRequest {
  file: FoundFile;
  options: ImportOptions;
}

/** Milliseconds between two looks at how much memory this process holds. */
const BETWEEN_LOOKS = 25;

const most = Number(process.argv[2]) * 1024 * 1024;
new Worker(new URL('../../bin/watch-memory.js', import.meta.url), {
  workerData: { most, every: BETWEEN_LOOKS },
}).unref();

process.on('message', ({ file, options }: ReadRequest) => {
  void readReportFile(file, options).then((reply) => process.send?.(reply));
});
