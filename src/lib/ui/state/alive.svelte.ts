import { onMount } from 'svelte';
import { browser } from '$app/environment';
import { isPrinted } from './printed.ts';

/**
 * Whether the component has come alive: false while its page is built and while the printed page still stands. Made while a
 * component is set up.
 */
export function useAlive(): () => boolean {
  let alive = $state(browser && !isPrinted());
  onMount(() => {
    alive = true;
  });
  return () => alive;
}
