import type { ReadReply, ReadRequest } from '../../src/lib/ui/workers/import-worker.ts';

/** Reads files one after the other in a worker of the page's own kind; counts those refused. */
async function readSome(waiting: File[]): Promise<number> {
  const worker = new Worker(new URL('../../src/lib/ui/workers/import-worker.ts', import.meta.url), { type: 'module' });
  const base = new URL('.', location.href).href.replace(/\/$/, '');
  let refused = 0;
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const reply = await new Promise<ReadReply>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<ReadReply>) => resolve(data);
      worker.postMessage({ file, options: {}, base } satisfies ReadRequest);
    });
    if (!reply || reply.imported.outcomes.some((outcome) => outcome.refused !== null)) refused += 1;
  }
  worker.terminate();
  return refused;
}

/** Seconds for all files in so many workers, fetching them left out, starting the workers not. */
async function readAll(names: readonly string[], threads: number): Promise<{ seconds: number; refused: number }> {
  const files = await Promise.all(names.map(async (name) => new File([await (await fetch(name)).arrayBuffer()], name)));
  const start = performance.now();
  const refused = await Promise.all(Array.from({ length: threads }, () => readSome(files)));
  return { seconds: (performance.now() - start) / 1000, refused: refused.reduce((sum, count) => sum + count, 0) };
}

Object.assign(globalThis, { readAll });
