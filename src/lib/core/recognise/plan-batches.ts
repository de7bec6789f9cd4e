/** Slices of about the same width are read together: so many pixels in all, no more than so many slices. */
const BATCH_WIDTH = 3_072;
const MOST_IN_BATCH = 64;
/** Slices of a batch are filled up to the widest, a multiple of this. */
export const WIDTH_STEP = 16;

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
