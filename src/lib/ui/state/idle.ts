/** Runs work when the page has nothing else to do; returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (window.requestIdleCallback === undefined) {
    const timer = window.setTimeout(work, 60);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: 500 });
  return () => window.cancelIdleCallback(handle);
}
