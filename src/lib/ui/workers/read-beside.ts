import type { ReadSlices } from '../../core/reading/index.ts';
import type { SlicesReply, SlicesRequest } from './recogniser-worker.ts';

/** A recogniser in a thread of its own, one request at a time; it starts with the first and ends with the thread that asks. */
export function startReadBeside(base: string): ReadSlices {
  let thread: Worker | null = null;
  return (slices) =>
    new Promise((resolve, reject) => {
      thread ??= new Worker(new URL('./recogniser-worker.ts', import.meta.url), { type: 'module' });
      const fail = (): void => reject(new Error('lines not read beside'));
      thread.onerror = (event) => {
        event.preventDefault();
        fail();
      };
      thread.onmessage = ({ data }: MessageEvent<SlicesReply>) => (data ? resolve(data) : fail());
      thread.postMessage({ slices, base } satisfies SlicesRequest);
    });
}
