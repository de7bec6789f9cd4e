import { onMount } from 'svelte';
import { readKept, rememberKept } from '$lib/ui/state/kept-text.ts';

/** The office that issues the sheets, as the reader named it: kept in this browser. Made while a component is set up. */
export class Office {
  /** Empty until the page has come alive, and where none was named. */
  name = $state('');

  constructor() {
    onMount(() => (this.name = readKept('office')));
  }

  readonly rename = (name: string): void => {
    this.name = name.trim();
    rememberKept('office', this.name);
  };
}
