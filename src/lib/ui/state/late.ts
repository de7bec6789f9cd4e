import { getContext, setContext } from 'svelte';
import type { Told } from './live.svelte.ts';

const KEY = Symbol('late');

/** Tells every component below whether it still shows a former answer, because it is out of sight. */
export function provideLate(late: () => boolean): void {
  const outer = useLate();
  setContext(KEY, () => late() || outer());
}

function useLate(): () => boolean {
  return getContext<(() => boolean) | undefined>(KEY) ?? (() => false);
}

/** The `data-state` of a figure: none is ready while its part of the page still shows a former answer. */
export function useFigureState(): (live: Told, empty: boolean) => Told['state'] | 'empty' {
  const late = useLate();
  return ({ state }, empty) => (state !== 'ready' ? state : late() ? 'loading' : empty ? 'empty' : 'ready');
}
