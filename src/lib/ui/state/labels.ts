import { getContext, setContext } from 'svelte';
import { zh, type Labels } from '../../labels/index.ts';

const KEY = Symbol('labels');

/** Chooses the language of everything below the calling component. */
export function provideLabels(labels: Labels): void {
  setContext(KEY, labels);
}

/** The words of the page's language; Chinese where none was chosen. */
export function useLabels(): Labels {
  return getContext<Labels | undefined>(KEY) ?? zh;
}

/** The same with the words of one page, which come with its code. */
export const labelsWith =
  <Words extends object>(words: Words) =>
  (): Labels & Words => ({ ...useLabels(), ...words });
