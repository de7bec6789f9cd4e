import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Accuracy } from './accuracy.ts';

/** How well documents are read, as `npm run test:accuracy` last measured it. */
export async function load() {
  const text = await readFile(join(process.cwd(), 'docs/accuracy.json'), 'utf8');
  return { accuracy: JSON.parse(text) as { formats: Accuracy[]; all: Accuracy } };
}
