import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportOptions } from '../lib/core/import.ts';
import type { Refusal } from '../lib/core/reading/index.ts';
import type { FoundFile } from './collect-files.ts';
import { refuseFile, type FileReply } from './read-file.ts';
import type { ReadRequest, ReadTold } from './read-worker.ts';

/** What a file may take; what takes more is given up, and the next file gets a process of its own. */
export interface ReadingLimits {
  /** Milliseconds. No report takes as long. */
  time: number;
  /** Megabytes that the process may hold, the program itself among them; it is looked at now and then, so a few more pass. */
  memory: number;
  /** The same for a file with pictures: the time of a page, and the memory with the recogniser in it. */
  seeing?: { time: number; memory: number };
}
export const READING_LIMITS: ReadingLimits = { time: 30_000, memory: 448 };
const SEEING = { time: 90_000, memory: 1_000 };
/** The code of a refusal for want of memory. */
const TOO_MUCH = 'FILE-MEMORY';

/** Megabytes of the heap, which the engine itself keeps to. */
const MOST_HEAP = 320;
const PROGRAM = fileURLToPath(new URL('../../bin/read-worker.js', import.meta.url));

const tooLong = (time: number): Refusal => ({
  code: 'FILE-TIMEOUT',
  message: `读取超过 ${time / 1000} 秒仍未完成，已停止；请用原软件打开后另存为 docx 再试，或手工录入`,
});
const tooMuch = ({ memory }: ReadingLimits): Refusal => ({
  code: TOO_MUCH,
  message: `读取需要的内存超过 ${memory} MB，已停止；请确认是否为报告文件，或另存为 docx 再试`,
});
const CRASHED: Refusal = { code: 'FILE-BROKEN', message: '读取中断，文件可能已损坏；请用原软件打开后另存为 docx 再试' };

/** V8 ends a process whose heap is full with this signal, or with the number that stands for it. */
const isOutOfMemory = (code: number | null, signal: NodeJS.Signals | null): boolean =>
  signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134;

/**
 * A process that reads file after file. It can be ended whatever a file does to it: one that takes too long or too much is
 * killed, its file refused, and the next file starts another.
 */
export class ReadingProcess {
  readonly #options: ImportOptions;
  readonly #limits: ReadingLimits;
  #child: ChildProcess | null = null;
  #answer: (reply: FileReply) => void = () => undefined;
  #giveUp: (refusal: Refusal) => void = () => undefined;
  #goOn: () => void = () => undefined;

  constructor(options: ImportOptions, limits: ReadingLimits = READING_LIMITS) {
    this.#options = options;
    this.#limits = limits;
  }

  /** The process at work, for whoever measures it; `null` before the first file. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  #start(): ChildProcess {
    const { memory, seeing = SEEING } = this.#limits;
    const child = fork(PROGRAM, [String(memory), String(seeing.memory)], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${MOST_HEAP}`],
      // What a library complains about, and the trace of a heap that is full, is nothing for a user.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('message', (told: ReadTold) => ('reply' in told ? this.#answer(told.reply) : this.#goOn()));
    // A process that was given up may still end or speak: only the one at work counts.
    const end = (refusal: Refusal): void => {
      if (this.#child === child) this.#giveUp(refusal);
    };
    child.on('error', () => end(CRASHED));
    child.on('exit', (code, signal) => end(isOutOfMemory(code, signal) ? tooMuch(this.#limits) : CRASHED));
    return child;
  }

  /**
   * What a file holds. A process keeps some of what earlier files took: one that outgrows its limit at a later file is given
   * that file once more, afresh, so that each is judged alone.
   */
  async read(file: FoundFile): Promise<FileReply> {
    const used = this.#child !== null;
    const reply = await this.#readOnce(file);
    const tooMuch = Array.isArray(reply) && reply.some(({ outcome }) => outcome.refused?.code === TOO_MUCH);
    return used && tooMuch ? this.#readOnce(file) : reply;
  }

  async #readOnce(file: FoundFile): Promise<FileReply> {
    const child = (this.#child ??= this.#start());
    const { time, seeing = SEEING } = this.#limits;
    let timer: NodeJS.Timeout | undefined;
    const wait = (most: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#giveUp(tooLong(most)), most);
    };
    const reply = await new Promise<FileReply>((resolve) => {
      this.#answer = resolve;
      this.#giveUp = (refusal) => {
        this.close();
        resolve(refuseFile(file.path, refusal));
      };
      this.#goOn = () => wait(seeing.time);
      wait(time);
      child.send({ file, options: this.#options } satisfies ReadRequest);
    });
    clearTimeout(timer);
    return reply;
  }

  close(): void {
    const child = this.#child;
    this.#child = null;
    child?.kill('SIGKILL');
  }
}
