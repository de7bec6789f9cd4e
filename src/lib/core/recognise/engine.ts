import type * as Ort from 'onnxruntime-web/wasm';
import { Alphabet, type SeenCharacter } from './decode.ts';
import { planBatches, WIDTH_STEP } from './plan-batches.ts';
import { shareSlices } from './share.ts';
import { SLICE_HEIGHT, type ReadSlices, type Slice } from './slice.ts';

/** The program's own files that recognition needs, by the names under which they are asked for; the runtime finds its own. */
export const RECOGNISER_FILES = {
  model: 'recogniser/ch_PP-OCRv4_rec_infer.onnx',
  alphabet: 'recogniser/ppocr_keys_v1.txt',
} as const;

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

/**
 * The recogniser, loaded once; `load` hands over the program's own files by their names (`RECOGNISER_FILES`). With one `beside` it, in
 * another thread, they share the lines.
 */
export async function openRecogniser(
  load: (name: string) => Promise<Uint8Array>,
  beside?: ReadSlices,
): Promise<ReadSlices> {
  engine ??= openEngine(load);
  const own = await engine;
  return beside ? shareSlices(own, beside) : own;
}
