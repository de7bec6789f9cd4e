import { availableParallelism } from 'node:os';
import type { ImportOptions } from '../lib/core/import.ts';
import type { FoundFile } from './collect-files.ts';
import { refuseUnread, type ReadOutcome } from './read-file.ts';
import { READING_LIMITS, ReadingProcess, type ReadingLimits } from './reading-process.ts';

const MOST_PROCESSES = 8;
/** A process takes half a second to start: another one pays from so many files on. */
const FILES_PER_PROCESS = 3;

export interface PoolOptions {
  /** Processes at once. */
  most?: number;
  limits?: ReadingLimits;
}

/**
 * What the files hold, in the order of the files, each as soon as it and those before it are read. Every file is read in a
 * process that can be ended, several at once; a file that breaks its process is refused and the others go on.
 */
export async function* readFiles(
  files: readonly FoundFile[],
  options: ImportOptions,
  { most = Math.min(availableParallelism(), MOST_PROCESSES), limits = READING_LIMITS }: PoolOptions = {},
): AsyncGenerator<readonly ReadOutcome[]> {
  const count = Math.max(1, Math.min(most, Math.ceil(files.length / FILES_PER_PROCESS)));
  const readers = Array.from({ length: count }, () => new ReadingProcess(options, limits));
  const waiting = [...files.entries()];
  const settle: ((outcomes: ReadOutcome[]) => void)[] = [];
  const done = files.map((_, index) => new Promise<ReadOutcome[]>((resolve) => (settle[index] = resolve)));
  const work = async (reader: ReadingProcess): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, file] = next;
      settle[index]?.(refuseUnread(file) ?? (await reader.read(file)));
    }
  };
  try {
    for (const reader of readers) void work(reader);
    for (const outcomes of done) yield await outcomes;
  } finally {
    waiting.length = 0;
    for (const reader of readers) reader.close();
  }
}
