import { onMount } from 'svelte';
import { pushState } from '$app/navigation';

/**
 * Shows another view of the same page. The address changes and Back leads here, but no page is loaded: the router would look at
 * every link of the page and measure it twice, which takes longer than the answer.
 */
export function show(href: string): void {
  // eslint-disable-next-line svelte/no-navigation-without-resolve -- another view of the page shown: its path stays
  pushState(href, { search: new URL(href, location.href).search });
}

/** The value of `data-sveltekit-noscroll` for a link: the reader keeps the place on this page, and is led to it on another. */
export const keepsPlace = (href: string): '' | undefined => (href.startsWith('?') ? '' : undefined);

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Follows a link to another view of the same page that keeps the reader's place (`data-sveltekit-noscroll`). */
function followView(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-sveltekit-noscroll]') : null;
  const href = link?.getAttribute('href') ?? '';
  if (!isPlain(event) || !href.startsWith('?')) return;
  event.preventDefault();
  show(href);
}

/** From now on, links to another view of the page that is being set up are followed without loading a page. */
export function followViews(): void {
  onMount(() => {
    // Before the router hears of it.
    document.addEventListener('click', followView, { capture: true });
    return () => document.removeEventListener('click', followView, { capture: true });
  });
}

/** The parameters of a view. */
export function parametersOf(search: string): URLSearchParams {
  return new URLSearchParams(search);
}
