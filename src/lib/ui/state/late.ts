import { getContext, setContext } from 'svelte';
import type { LiveState } from './live.svelte.ts';

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
export function useFigureState(): (live: LiveState, empty: boolean) => LiveState | 'empty' {
  const late = useLate();
  return (live, empty) => (live !== 'ready' ? live : late() ? 'loading' : empty ? 'empty' : 'ready');
}
