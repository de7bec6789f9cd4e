/*
 * Whether what stands on the page is what was printed while the site was built: until the page has come alive, or from the start
 * not, where its address asks for something else.
 */
const main = (): HTMLElement | null => (typeof document === 'undefined' ? null : document.getElementById('main'));

let printed = main() !== null;

export const isPrinted = (): boolean => printed;

export function wake(): void {
  printed = false;
}

/**
 * Before the page wakes: where its address asks for something else than was printed, the page is made anew, for one view less to be
 * set up. What was printed is set aside, with the sentences that it has while its code comes (src/early.ts, PrintedNote.svelte), until
 * the page is alive.
 */
export function setPrintedAside(): void {
  const { pending, elsewhere } = document.documentElement.dataset;
  const root = main()?.parentElement;
  if (!root || (pending ?? elsewhere) === undefined) return;
  const aside = document.createElement('div');
  // Scripts hold the files that the page was printed with.
  aside.append(...[...root.childNodes].filter((node) => !(node instanceof HTMLScriptElement)));
  root.before(aside);
  document.addEventListener('alive', () => aside.remove(), { once: true });
  wake();
}
