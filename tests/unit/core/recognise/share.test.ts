import { expect, it } from 'vitest';
import type { ReadSlices } from '../../../../src/lib/core/recognise/index.ts';
import { shareSlices } from '../../../../src/lib/core/recognise/share.ts';
import type { Slice } from '../../../../src/lib/core/recognise/slice.ts';

const slice = (width: number): Slice => ({ width, data: new Float32Array() });
/** A recogniser that reads of each line how wide it is; `told` gets what it was asked for. */
const reader =
  (told: number[][]): ReadSlices =>
  async (slices) => {
    told.push(slices.map(({ width }) => width));
    await Promise.resolve();
    return slices.map(({ width }) => [{ text: String(width), sure: 1, other: { text: '', sure: 0 } }]);
  };
const textsOf = (seen: Awaited<ReturnType<ReadSlices>>): string[] => seen.map((line) => line[0]?.text ?? '');

it('two recognisers read every line once, each in its place, the widest first', async () => {
  const [own, beside]: [number[][], number[][]] = [[], []];
  const widths = [48, 2_000, 640, 50, 1_900, 48];
  const seen = await shareSlices(reader(own), reader(beside))(widths.map(slice));
  expect(textsOf(seen)).toEqual(widths.map(String));
  expect([...own, ...beside].flat().sort((a, b) => a - b)).toEqual(widths.toSorted((a, b) => a - b));
  expect([beside[0], own[0]]).toEqual([[2_000], [1_900]]);
});

it('what the other thread cannot read is read here', async () => {
  const own: number[][] = [];
  const broken: ReadSlices = () => Promise.reject(new Error('no thread'));
  const seen = await shareSlices(reader(own), broken)([900, 48, 2_000].map(slice));
  expect(textsOf(seen)).toEqual(['900', '48', '2000']);
  expect(own.flat().sort((a, b) => a - b)).toEqual([48, 900, 2_000]);
});
