import { onMount } from 'svelte';
import { today } from './local-day.ts';

/** Today for a page that was printed on another day: `null` until it has come alive. Made while a component is set up. */
export function useToday(): () => string | null {
  let day = $state<string | null>(null);
  onMount(() => {
    day = today();
  });
  return () => day;
}
