import { onMount } from 'svelte';

/**
 * Whether the component has come alive: false while its page is built and while the printed page still stands. Made while a
 * component is set up.
 */
export function useAlive(): () => boolean {
  let alive = $state(false);
  onMount(() => {
    alive = true;
  });
  return () => alive;
}
