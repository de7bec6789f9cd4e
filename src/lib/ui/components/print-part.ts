import type { PrintedPart } from '../state/printed-part.ts';

const server = import.meta.env.SSR ? await import('svelte/server') : null;

/**
 * The markup of a part while its page is built. In a browser a text that is not empty, so that what was printed stays: on waking,
 * Svelte keeps the markup it finds.
 */
export function printPart<Given extends object>(
  { code }: PrintedPart<Given>,
  props: Given,
  context: Map<unknown, unknown>,
): string {
  return server && code ? server.render(code, { props, context }).body : ' ';
}
