import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PartRequest, PartTold } from './part-worker.ts';
import { partFolder, type DatasetContext, type PartOutcome } from './write-part.ts';

const PROGRAM = fileURLToPath(new URL('../../bin/part-worker.js', import.meta.url));
/** Each takes some hundred megabytes. */
const MOST_LANES = 4;
/** Megabytes of the heap of each. */
const MOST_HEAP = 1400;

const doneFile = (work: string, part: number): string => join(partFolder(work, part), 'done.json');

/** What came of a part that an earlier run has finished; `null` where it has not. */
async function outcomeBefore(work: string, part: number): Promise<PartOutcome | null> {
  const file = doneFile(work, part);
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as PartOutcome) : null;
}

async function noteDone(work: string, part: number, outcome: PartOutcome): Promise<void> {
  if (outcome.summary === null) return;
  const file = doneFile(work, part);
  await writeFile(`${file}.new`, JSON.stringify(outcome));
  await rename(`${file}.new`, file);
}

function ask(child: ChildProcess, part: number): Promise<PartOutcome> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`part ${part}: ${why}`));
    const onExit = (code: number | null, signal: string | null) => fail(`its process ended with ${signal ?? code}`);
    child.once('exit', onExit);
    child.once('message', (told: PartTold) => {
      child.off('exit', onExit);
      if ('outcome' in told) resolve(told.outcome);
      else fail(told.failure);
    });
    child.send({ part } satisfies PartRequest);
  });
}

/**
 * Writes the parts of a dataset in processes of their own, a few at a time; those that an earlier run has finished are kept. `onDone`
 * hears each. Rejects with the first that fails.
 */
export async function writeParts(context: DatasetContext, onDone: (part: number) => void): Promise<PartOutcome[]> {
  const { work, parts } = context;
  const file = join(work, 'context.json');
  await writeFile(file, JSON.stringify(context));
  const outcomes = new Map<number, PartOutcome>();
  const queue: number[] = [];
  for (const part of parts.keys()) {
    const before = await outcomeBefore(work, part);
    if (before === null) queue.push(part);
    else outcomes.set(part, before);
    if (before !== null) onDone(part);
  }
  const children: ChildProcess[] = [];
  const lane = async (): Promise<void> => {
    const child = fork(PROGRAM, [file], {
      execArgv: [`--max-old-space-size=${MOST_HEAP}`],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    children.push(child);
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const outcome = await ask(child, part);
      await noteDone(work, part, outcome);
      outcomes.set(part, outcome);
      onDone(part);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(queue.length, availableParallelism(), MOST_LANES) }, lane));
  } finally {
    for (const child of children) child.kill();
  }
  return parts.map((_, part) => outcomes.get(part)).filter((outcome) => outcome !== undefined);
}
