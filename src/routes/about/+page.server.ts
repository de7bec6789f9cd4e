import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AccuracyTable } from './accuracy.ts';

/** How well real reports are read, and documents of our own, as `npm run test:accuracy` last measured it. */
export async function load() {
  const text = await readFile(join(process.cwd(), 'docs/accuracy.json'), 'utf8');
  return { accuracy: JSON.parse(text) as AccuracyTable & { own: AccuracyTable } };
}
