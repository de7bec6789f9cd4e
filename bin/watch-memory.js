import { parentPort, workerData } from 'node:worker_threads';

// A thread beside the one that reads: it still runs while a file keeps that one busy. Array buffers stand outside the heap
// that V8 limits, so the whole process is looked at; and a process whose command is gone has nobody to read for.
const { every } = workerData;
let { most } = workerData;
// A file with pictures may take more.
parentPort.on('message', (more) => (most = more));
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, every);
