import { useAlive } from './alive.svelte.ts';

/*
 * What `html` says of a printed page until it shows what its address asks for, as src/early.ts has marked it:
 * `data-elsewhere` another dataset, or this one with reports accepted on this machine; `data-pending` another view of it.
 */
const root = typeof document === 'undefined' ? null : document.documentElement;

/** Whether what stands on the page is what was printed while the site was built: true until the page has come alive. */
let printed = typeof document !== 'undefined' && document.getElementById('main') !== null;

export const isPrinted = (): boolean => printed;

export function wake(): void {
  printed = false;
}

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
