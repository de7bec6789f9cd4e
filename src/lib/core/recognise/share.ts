import type { SeenCharacter } from './decode.ts';
import { planBatches } from './plan-batches.ts';
import type { ReadSlices, Slice } from './slice.ts';

/**
 * Reads lines with two recognisers at once, `own` in this thread and `beside` in another: each takes the next batch when it is done
 * with one, the widest first. What the other thread cannot read is read here. The characters of each line, in the order of the slices.
 */
export const shareSlices =
  (own: ReadSlices, beside: ReadSlices): ReadSlices =>
  async (slices) => {
    const read: SeenCharacter[][] = slices.map(() => []);
    const widthOf = (batch: readonly number[]): number =>
      batch.reduce((sum, index) => sum + (slices[index]?.width ?? 0), 0);
    const waiting = planBatches(slices.map(({ width }) => width)).toSorted((a, b) => widthOf(a) - widthOf(b));
    const take = async (reader: ReadSlices, batch: readonly number[]): Promise<void> => {
      const seen = await reader(batch.flatMap((index): Slice[] => (slices[index] ? [slices[index]] : [])));
      for (const [at, index] of batch.entries()) read[index] = seen[at] ?? [];
    };
    const readOwn = async (): Promise<void> => {
      for (let batch = waiting.pop(); batch; batch = waiting.pop()) await take(own, batch);
    };
    const readBeside = async (): Promise<void> => {
      for (let batch = waiting.pop(); batch; batch = waiting.pop())
        try {
          await take(beside, batch);
        } catch {
          // The other thread did not start or broke: this one reads what it left.
          waiting.push(batch);
          return;
        }
    };
    await Promise.all([readBeside(), readOwn()]);
    await readOwn();
    return read;
  };
