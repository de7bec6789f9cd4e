/** Runs work when the page has nothing else to do; returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (window.requestIdleCallback === undefined) {
    const timer = window.setTimeout(work, 60);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: 500 });
  return () => window.cancelIdleCallback(handle);
}

/** What a reader does not see waits so long after the last change, so that what is in sight has settled. */
const REST_MS = 400;

/** Runs work when the page has come to rest; returns what calls it off. */
export function whenAtRest(work: () => void): () => void {
  let callOff = (): void => {};
  const rest = setTimeout(() => (callOff = whenIdle(work)), REST_MS);
  return () => {
    clearTimeout(rest);
    callOff();
  };
}
