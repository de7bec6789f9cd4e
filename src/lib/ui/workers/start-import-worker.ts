/** A thread that reads documents, one at a time (`import-worker.ts`). */
export function startImportWorker(): Worker {
  return new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
}

/** Where the site stands, absolute and without a slash at its end: a thread has no page to be relative to. */
export function siteAddress(base: string): string {
  return new URL(base || '/', document.baseURI).href.replace(/\/$/, '');
}
