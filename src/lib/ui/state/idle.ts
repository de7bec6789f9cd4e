/** Gives the page a turn before work goes on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs work when the page has nothing else to do; returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  if (window.requestIdleCallback === undefined) {
    const timer = window.setTimeout(work, 60);
    return () => window.clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(work, { timeout: 500 });
  return () => window.cancelIdleCallback(handle);
}

/** What a reader does not see waits so long after the last change or press, so that what is in sight has settled. */
const REST_MS = 400;

let lastPress = Number.NEGATIVE_INFINITY;
const PRESSES = ['pointerdown', 'keydown', 'change'] as const;
if (typeof window !== 'undefined')
  for (const press of PRESSES)
    window.addEventListener(press, () => (lastPress = performance.now()), { capture: true, passive: true });

/** Runs work when the page has come to rest; returns what calls it off. */
export function whenAtRest(work: () => void): () => void {
  let callOff = (): void => {};
  const wait = (rest: number): void => {
    const timer = setTimeout(() => {
      const since = performance.now() - lastPress;
      if (since < REST_MS) wait(REST_MS - since);
      else callOff = whenIdle(work);
    }, rest);
    callOff = () => clearTimeout(timer);
  };
  wait(REST_MS);
  return () => callOff();
}
