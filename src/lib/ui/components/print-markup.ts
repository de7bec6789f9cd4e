import type { Component } from 'svelte';

const server = import.meta.env.SSR ? await import('svelte/server') : null;

/**
 * The markup of a component while its page is built. In a browser, where `component` is `null`, a text that is not empty, so that
 * what was printed stays: on waking, Svelte keeps the markup it finds.
 */
export function printMarkup<Given extends object>(
  component: Component<Given> | null,
  props: Given,
  context: Map<unknown, unknown>,
): string {
  return server && component ? server.render(component, { props, context }).body : ' ';
}

/** The same of a component that never wakes: without the marks by which Svelte would find its way. */
export const printStill: typeof printMarkup = (component, props, context) =>
  printMarkup(component, props, context).replaceAll(/<!--[^]*?-->/g, '');
