import { parentPort, workerData } from 'node:worker_threads';
import type { ImportOptions } from '../lib/core/import.ts';
import type { FoundFile } from './collect-files.ts';
import { readReportFile } from './read-file.ts';

const options = workerData as ImportOptions;
const port = parentPort;
if (!port) throw new Error('read-worker.ts runs in a thread of its own');

port.on('message', (file: FoundFile) => {
  void readReportFile(file, options).then((outcomes) => port.postMessage(outcomes));
});
