import { readFile } from 'node:fs/promises';
import type { LoadAsset } from '../lib/core/reading/index.ts';

/** The files that some documents need to be read, out of the installed package. */
export const loadAsset: LoadAsset = async (name) =>
  new Uint8Array(await readFile(new URL(import.meta.resolve(`pdfjs-dist/${name}`))));
