import { getContext, setContext } from 'svelte';

const KEY = Symbol('late');

/** Tells every component below whether it still shows a former answer, because it is out of sight. */
export function provideLate(late: () => boolean): void {
  const outer = useLate();
  setContext(KEY, () => late() || outer());
}

/** Whether this part of the page still shows a former answer: a figure in it is not ready. */
export function useLate(): () => boolean {
  return getContext<(() => boolean) | undefined>(KEY) ?? (() => false);
}
