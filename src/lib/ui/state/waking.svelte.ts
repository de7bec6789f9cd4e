import { useAlive } from './alive.svelte.ts';

export { wake } from './printed.ts';

/*
 * What `html` says of a printed page until it shows what its address asks for, as src/early.ts has marked it:
 * `data-elsewhere` another dataset, or this one with reports accepted on this machine; `data-pending` another view of it.
 */
const root = typeof document === 'undefined' ? null : document.documentElement;

let elsewhere = $state(root !== null && 'elsewhere' in root.dataset);

/** Whether the page still holds another dataset than the one its address asks for. */
export const isElsewhere = (): boolean => elsewhere;

/** The dataset asked for is there, or the page says that it is not. */
export function arrive(): void {
  elsewhere = false;
  if (root) delete root.dataset['elsewhere'];
}

/**
 * From when on the page shows what its address asks for, or says why it cannot: what was printed for another one stays out of
 * sight until then. Every page whose address can ask for something else says it. Made while a component is set up.
 */
export function settleWhen(ready: () => boolean): void {
  const alive = useAlive();
  $effect(() => {
    if (alive() && !elsewhere && ready()) delete document.documentElement.dataset['pending'];
  });
}
