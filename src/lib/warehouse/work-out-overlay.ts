import type { OverlayReply, OverlayRequest } from './overlay-worker.ts';

/** Works out in a thread of its own which statements make a working copy. Rejects where that fails. */
export function workOutOverlay(request: OverlayRequest): Promise<string[]> {
  const worker = new Worker(new URL('./overlay-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<string[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OverlayReply>) => {
      if ('statements' in data) resolve(data.statements);
      else reject(new Error(`working copy: ${data.failed}`));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'the thread of the working copy could not be loaded'));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
