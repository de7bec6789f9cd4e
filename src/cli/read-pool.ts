import { availableParallelism } from 'node:os';
import type { ImportOptions } from '../lib/core/import.ts';
import type { FoundFile } from './collect-files.ts';
import { refuseUnread, type FileReply, type ReadOutcome } from './read-file.ts';
import { READING_LIMITS, ReadingProcess, type ReadingLimits } from './reading-process.ts';

const MOST_PROCESSES = 8;
/** A process takes half a second to start: another one pays from so many files on. */
const FILES_PER_PROCESS = 3;

export interface PoolOptions {
  /** Processes at once. */
  most?: number;
  limits?: ReadingLimits;
  /** Told how many files an archive turned out to hold. */
  onArchive?: (files: number) => void;
}

/** A file on its way; an archive becomes the files inside it. */
interface Job {
  file: FoundFile;
  done: Promise<ReadOutcome[] | Job[]>;
  settle: (what: ReadOutcome[] | Job[]) => void;
}

function makeJob(file: FoundFile): Job {
  let settle: Job['settle'] = () => undefined;
  const done = new Promise<ReadOutcome[] | Job[]>((resolve) => (settle = resolve));
  return { file, done, settle };
}

const isJobs = (what: ReadOutcome[] | Job[]): what is Job[] => what.some((one) => 'settle' in one);

async function* tell(jobs: readonly Job[]): AsyncGenerator<readonly ReadOutcome[]> {
  for (const { done } of jobs) {
    const what = await done;
    if (isJobs(what)) yield* tell(what);
    else yield what;
  }
}

/**
 * What the files hold, in the order of the files, each as soon as it and those before it are read; archives are opened. Every
 * file is read in a process that can be ended, several at once; one that breaks its process is refused and the others go on.
 */
export async function* readFiles(
  files: readonly FoundFile[],
  options: ImportOptions,
  {
    most = Math.min(availableParallelism(), MOST_PROCESSES),
    limits = READING_LIMITS,
    onArchive = () => undefined,
  }: PoolOptions = {},
): AsyncGenerator<readonly ReadOutcome[]> {
  const readers: ReadingProcess[] = [];
  const idle: ReadingProcess[] = [];
  const jobs = files.map(makeJob);
  const waiting = [...jobs];
  let known = jobs.length;

  const takeReader = (): ReadingProcess | null => {
    const free = idle.pop();
    if (free) return free;
    if (readers.length >= Math.max(1, Math.min(most, Math.ceil(known / FILES_PER_PROCESS)))) return null;
    const fresh = new ReadingProcess(options, limits);
    readers.push(fresh);
    return fresh;
  };
  const finish = (job: Job, reply: FileReply): void => {
    if (Array.isArray(reply)) return job.settle(reply);
    const within = reply.within.map(makeJob);
    known += within.length;
    onArchive(within.length);
    waiting.unshift(...within);
    job.settle(within);
  };
  const start = (): void => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const next = job;
      const unread = refuseUnread(next.file);
      const reader = unread ? null : takeReader();
      if (unread) next.settle(unread);
      else if (!reader) return void waiting.unshift(next);
      else
        void reader.read(next.file).then((reply) => {
          idle.push(reader);
          finish(next, reply);
          start();
        });
    }
  };
  try {
    start();
    yield* tell(jobs);
  } finally {
    waiting.length = 0;
    for (const reader of readers) reader.close();
  }
}
