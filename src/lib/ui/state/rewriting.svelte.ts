/**
 * Whether something else has rewritten the page: a browser's translator takes each text out and puts a `font` element in its
 * place, so that a figure that changes later changes a text nobody sees. From then on the parts that tell figures are built anew
 * whenever what they tell is another thing (`Rewritable`), and the translator translates them again.
 */
let found = $state(false);
let foundAt = $state('');

export const rewriting = {
  get on(): boolean {
    return found;
  },
  /** Names the page of a path: another one than that which was rewritten is built anew when the reader goes there. */
  pageOf: (path: string): string => (found && path !== foundAt ? path : ''),
};

const isForeign = (node: Node): boolean => node instanceof Element && node.tagName === 'FONT';

/** Watches the page until it is rewritten; gives back how to stop. No page of the site has a `font` element of its own. */
export function watchRewriting(): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some(isForeign))) return;
    [found, foundAt] = [true, location.pathname];
    observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
