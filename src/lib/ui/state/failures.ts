import { QueryError } from '../../warehouse/engine.ts';
import { AcrossParts } from './across-parts.ts';

/** A failure in words for whoever looks after the site: the question where there was one, and what caused it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) {
    // What SvelteKit throws for a file that did not come is no Error: its sentence stands in its body.
    const { body } = Object(error) as { body?: { message?: unknown } };
    return String(body?.message ?? error);
  }
  const lines = [String(error)];
  if (error instanceof QueryError) lines.push(`SQL: ${error.sql}`);
  if (error.cause !== undefined) lines.push(`cause: ${describe(error.cause)}`);
  return lines.join('\n');
}

/** Whether something did not come because the reader stopped it: nothing has failed then. */
export const isStopped = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

const logged = new Set<string>();
const listeners = new Set<() => void>();

/** Tells whenever something has failed; gives back how to stop. */
export function onFailure(told: () => void): () => void {
  listeners.add(told);
  return () => listeners.delete(told);
}

/** Logs a failure to the console, once, and tells whoever listens: six figures that wait for one file fail of one cause. */
export function logFailure(error: unknown): void {
  if (isStopped(error) || error instanceof AcrossParts) return;
  for (const told of listeners) told();
  const text = describe(error);
  if (logged.has(text)) return;
  logged.add(text);
  console.error(text);
}
