import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { CACHE_DIR } from '../scripts/support/paths.ts';
import { buildCounty, publishCounty } from '../src/synth/index.ts';
import { median, quantile, type Bench, type Probe } from './measurement.ts';

const FOLDER = join(CACHE_DIR, 'bench-import');
const FILES = 500;
/** Two counties of other figures and the same bodies: some reports are there twice, and asked about. */
const SEEDS = [1, 2] as const;
const KEYS = ['j', 'n', 'k', 'j'] as const;
/** The page is left alone between two keys, in milliseconds. */
const PAUSE = 300;

interface Measured {
  /** The longest tasks of the page's own thread first: milliseconds of computing, which other processes do not lengthen. */
  tasks: number[];
  /** Milliseconds from a key until the next frame stands. */
  keys: number[];
}

/** Reports of the fictional county in all its formats. */
function prepareFiles(): string[] {
  if (!existsSync(FOLDER) || readdirSync(FOLDER).length !== FILES) {
    mkdirSync(FOLDER, { recursive: true });
    const all = SEEDS.flatMap((seed) =>
      publishCounty(seed, buildCounty(seed)).documents.map(({ file, bytes }) => ({
        name: `${seed}-${file.replaceAll('/', '-')}`,
        bytes,
      })),
    );
    for (const { name, bytes } of all.slice(0, FILES)) writeFileSync(join(FOLDER, name), bytes);
  }
  return readdirSync(FOLDER).map((name) => join(FOLDER, name));
}

/** What a browser notes of a task: where it ran, and how long it computed, in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
}

const BEGIN = 'import-begins';

/** Begins to note the tasks of a page; what is returned ends it and gives their lengths. */
async function noteTasks(page: Page, session: CDPSession): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
    transferMode: 'ReportEvents',
  });
  await page.evaluate((name) => performance.mark(name), BEGIN);
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    const own = events.find(({ name }) => name === BEGIN);
    return events
      .filter(({ name, ph, pid, tid }) => ph === 'X' && pid === own?.pid && tid === own.tid && /RunTask$/.test(name))
      .map(({ tdur = 0 }) => tdur / 1000)
      .toSorted((a, b) => b - a);
  };
}

async function pressKey(page: Page, key: string): Promise<number> {
  // The page listens before the key comes: the two take different ways into it.
  const answered = await page.evaluateHandle(() => {
    const time = new Promise<number>((resolve) => {
      const told = ({ timeStamp }: KeyboardEvent) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
      addEventListener('keydown', told, { once: true, capture: true });
    });
    return { time };
  });
  await page.keyboard.press(key);
  return answered.evaluate(({ time }) => time);
}

const isRead = (page: Page): Promise<boolean> =>
  page.evaluate((files) => {
    const progress = document.querySelector('progress');
    return progress?.max === files && progress.value === files;
  }, FILES);

/** Brings the files to the desk, and presses keys while they are read. */
function bringFiles(bench: Bench): Promise<Measured> {
  const files = prepareFiles();
  return bench.withBrowser(async (context) => {
    const page = await context.newPage();
    await page.goto(`${bench.site}/import/?data=example-county`);
    await page.waitForSelector('html[data-alive]:not([data-elsewhere])', { state: 'attached' });
    const ended = await noteTasks(page, await context.newCDPSession(page));
    await page.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(files);
    await page.waitForSelector('li[data-draft]');
    const keys: number[] = [];
    while (!(await isRead(page))) {
      keys.push(await pressKey(page, KEYS[keys.length % KEYS.length] ?? KEYS[0]));
      await page.waitForTimeout(PAUSE);
    }
    return { tasks: await ended(), keys };
  });
}

let measured: Promise<Measured> | null = null;
/** One import for both figures. */
const bringOnce = (bench: Bench): Promise<Measured> => (measured ??= bringFiles(bench));

/** Computing milliseconds of the longest task in the page's own thread while files are read. */
const longestTask: Probe = {
  name: `import of ${FILES} files, longest task`,
  async measure(bench) {
    const { tasks } = await bringOnce(bench);
    return { unit: 'ms', value: tasks[0] ?? null, budget: 50 };
  },
};

/** Milliseconds until a key of the desk is answered meanwhile. */
const keyAnswered: Probe = {
  name: `import of ${FILES} files, key answered`,
  async measure(bench) {
    const { keys } = await bringOnce(bench);
    return { unit: 'ms', value: median(keys), p95: quantile(keys, 0.95), budget: 100, budgetOnP95: true };
  },
};

export const importBatch: readonly Probe[] = [longestTask, keyAnswered];
