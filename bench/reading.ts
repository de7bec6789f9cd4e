import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectFiles } from '../src/cli/collect-files.ts';
import { readFiles } from '../src/cli/read-pool.ts';
import type { Bench, Probe, Reading } from './measurement.ts';
import { readMemory } from './memory.ts';
import { CORPUS, FILES } from './reading-corpus.ts';

const PROCESSES = 2;
const FORMATS = [
  { format: 'docx', budget: 5 },
  { format: 'html', budget: 3 },
  { format: 'pdf', budget: 30 },
] as const;

/** Seconds in which the command reads sixty files in two processes, starting them included. */
async function readInNode(folder: string): Promise<{ seconds: number; refused: number }> {
  const files = await collectFiles([folder]);
  const start = performance.now();
  let refused = 0;
  for await (const outcomes of readFiles(files, {}, { most: PROCESSES }))
    refused += outcomes.filter(({ outcome }) => outcome.refused !== null).length;
  return { seconds: (performance.now() - start) / 1000, refused };
}

/** The same in as many workers of the page's own kind, in the browser; and the memory its process has then. */
async function readInBrowser(bench: Bench, format: string) {
  return bench.withBrowser(async (context) => {
    const page = await context.newPage();
    await page.goto(`${bench.rival}/reading.html`);
    await page.waitForFunction(() => 'readAll' in globalThis);
    const names = readdirSync(join(CORPUS, format)).map((name) => `corpus/${format}/${name}`);
    const measured = await page.evaluate(
      ([files, threads]) =>
        (
          globalThis as unknown as {
            readAll(files: string[], threads: number): Promise<{ seconds: number; refused: number }>;
          }
        ).readAll(files, threads),
      [names, PROCESSES] as const,
    );
    return { ...measured, memory: await readMemory(context) };
  });
}

function toReading({ seconds, refused }: { seconds: number; refused: number }, budget: number): Reading {
  if (refused > 0) throw new Error(`${refused} of ${FILES} files refused`);
  return { unit: 's', value: seconds, budget };
}

const inNode = FORMATS.map(({ format, budget }): Probe => ({
  name: `reading ${FILES} ${format}, Node`,
  async measure() {
    return toReading(await readInNode(join(CORPUS, format)), budget);
  },
}));

const inBrowser = FORMATS.map(({ format, budget }): Probe => ({
  name: `reading ${FILES} ${format}, browser`,
  async measure(bench) {
    return toReading(await readInBrowser(bench, format), budget);
  },
}));

const memory: Probe = {
  name: `memory reading ${FILES} pdf, browser`,
  async measure(bench) {
    return { unit: 'MB', value: (await readInBrowser(bench, 'pdf')).memory, budget: 512 };
  },
};

export const reading: readonly Probe[] = [...inNode, ...inBrowser, memory];
