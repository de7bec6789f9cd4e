import { Worker } from 'node:worker_threads';
import type { ImportOptions } from '../lib/core/import.ts';
import type { ReadingStage } from '../lib/core/reading/index.ts';
import type { FoundFile } from './collect-files.ts';
import { readReportFile, type FileReply } from './read-file.ts';

/** One file to read, as the command hands it to a reading process. */
export interface ReadRequest {
  file: FoundFile;
  options: ImportOptions;
}

/** What a reading process says: how far it is with pictures, which take longer, or what the file holds. */
export type ReadTold = { stage: ReadingStage } | { reply: FileReply };

/** Milliseconds between two looks at how much memory this process holds. */
const BETWEEN_LOOKS = 25;

const [most, mostSeeing] = process.argv.slice(2).map((megabytes) => Number(megabytes) * 1024 * 1024);
const watch = new Worker(new URL('../../bin/watch-memory.js', import.meta.url), {
  workerData: { most, every: BETWEEN_LOOKS },
});
watch.unref();

const tell = (told: ReadTold): void => void process.send?.(told);

/** The recogniser and a page's picture need more room than any text. */
function onStage(stage: ReadingStage): void {
  watch.postMessage(mostSeeing);
  tell({ stage });
}

process.on('message', ({ file, options }: ReadRequest) => {
  void readReportFile(file, { ...options, onStage }).then((reply) => tell({ reply }));
});
