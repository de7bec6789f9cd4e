import type * as Ort from 'onnxruntime-web/wasm';
import { Alphabet, type SeenCharacter } from './decode.ts';
import { SLICE_HEIGHT, type Slice } from './slice.ts';

/** The program's own files that recognition needs, by the names under which they are asked for; the runtime finds its own. */
export const RECOGNISER_FILES = {
  model: 'recogniser/ch_PP-OCRv4_rec_infer.onnx',
  alphabet: 'recogniser/ppocr_keys_v1.txt',
} as const;

/** Reads lines of text: the characters of each, in the order of the slices. */
export type ReadSlices = (slices: readonly Slice[]) => Promise<SeenCharacter[][]>;

/** Slices of about the same width are read together: so many pixels in all, no more than so many slices. */
const BATCH_WIDTH = 3_072;
const MOST_IN_BATCH = 64;
/** Slices of a batch are filled up to the widest, a multiple of this. */
const WIDTH_STEP = 16;

/** Which slices are read together, by their places. */
export function planBatches(widths: readonly number[]): number[][] {
  const order = widths.map((_, index) => index).sort((a, b) => (widths[a] ?? 0) - (widths[b] ?? 0));
  const batches: number[][] = [];
  for (const index of order) {
    const open = batches.at(-1);
    const width = widths[index] ?? 0;
    // In order, so that the last is the widest.
    const fits = open !== undefined && open.length < MOST_IN_BATCH && (open.length + 1) * width <= BATCH_WIDTH;
    const alike = open !== undefined && width <= 1.35 * (widths[open[0] ?? 0] ?? 0) + WIDTH_STEP;
    if (fits && alike) open.push(index);
    else batches.push([index]);
  }
  return batches;
}

/** Slices of one batch beside one another, paper behind the narrower ones; the model wants each of its three colours. */
export function packBatch(slices: readonly Slice[]): { data: Float32Array; width: number } {
  const widest = Math.max(...slices.map(({ width }) => width));
  const width = Math.ceil(widest / WIDTH_STEP) * WIDTH_STEP;
  const plane = SLICE_HEIGHT * width;
  const data = new Float32Array(slices.length * 3 * plane).fill(1);
  for (const [index, slice] of slices.entries())
    for (let color = 0; color < 3; color += 1)
      for (let y = 0; y < SLICE_HEIGHT; y += 1)
        data.set(slice.data.subarray(y * slice.width, (y + 1) * slice.width), (index * 3 + color) * plane + y * width);
  return { data, width };
}

async function openEngine(load: (name: string) => Promise<Uint8Array>): Promise<ReadSlices> {
  const [ort, model, keys]: [typeof Ort, Uint8Array, Uint8Array] = await Promise.all([
    import('onnxruntime-web/wasm'),
    load(RECOGNISER_FILES.model),
    load(RECOGNISER_FILES.alphabet),
  ]);
  ort.env.wasm.numThreads = 1;
  const session = await ort.InferenceSession.create(model, { executionProviders: ['wasm'] });
  const lines = new TextDecoder().decode(keys).split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const alphabet = new Alphabet(['', ...lines, ' ']);
  const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];

  return async (slices) => {
    const read: SeenCharacter[][] = slices.map(() => []);
    for (const batch of planBatches(slices.map(({ width }) => width))) {
      const { data, width } = packBatch(batch.flatMap((index) => slices[index] ?? []));
      const tensor = new ort.Tensor('float32', data, [batch.length, 3, SLICE_HEIGHT, width]);
      const { [output]: seen } = await session.run({ [input]: tensor });
      const [, steps = 0, size = 0] = seen?.dims ?? [];
      const shares = seen?.data as Float32Array;
      for (const [at, index] of batch.entries())
        read[index] = alphabet.decode(shares.subarray(at * steps * size, (at + 1) * steps * size), steps);
    }
    return read;
  };
}

let engine: Promise<ReadSlices> | null = null;

/** The recogniser, loaded once; `load` hands over the program's own files by their names (`RECOGNISER_FILES`). */
export function openRecogniser(load: (name: string) => Promise<Uint8Array>): Promise<ReadSlices> {
  engine ??= openEngine(load);
  return engine;
}
