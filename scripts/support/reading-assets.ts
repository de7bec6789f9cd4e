import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

const FOLDERS = ['cmaps'];

/**
 * Puts the character maps that PDFs without embedded fonts need into `static/reading/`, from where the page's reader
 * fetches the one or two that a document asks for, under the names `loadAsset` is given.
 */
export async function copyReadingAssets(): Promise<void> {
  for (const folder of FOLDERS) {
    const [from, to] = [join(ROOT, 'node_modules/pdfjs-dist', folder), join(ROOT, 'static/reading', folder)];
    await mkdir(to, { recursive: true });
    const present = new Set(await readdir(to));
    for (const name of await readdir(from)) if (!present.has(name)) await copyFile(join(from, name), join(to, name));
  }
}
