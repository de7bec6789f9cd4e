import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashFiles } from './hash-files.ts';
import { BUILD_DIR } from './paths.ts';

/** What a built site is made from. */
const SITE_INPUTS = [
  'src',
  'data',
  'docs/accuracy.json',
  'static',
  'scripts',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'vite.config.ts',
  'tsconfig.json',
];
/** What a build itself puts there. */
export const SITE_OUTPUTS = ['static/engine', 'static/datasets', 'static/reading'];
const SITE_STAMP = join(BUILD_DIR, '.stamp');

/** Hash of everything the built site depends on. */
export function hashSiteInputs(): Promise<string> {
  return hashFiles(SITE_INPUTS, SITE_OUTPUTS);
}

/** The stamp of an earlier build, or null when there is none or it did not finish. */
export async function readStamp(file: string = SITE_STAMP): Promise<string | null> {
  return readFile(file, 'utf8').then(
    (text) => text.trim(),
    // No build has finished here.
    () => null,
  );
}

export async function writeStamp(hash: string, file: string = SITE_STAMP): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${hash}\n`);
}
