/** How the lines of a page run: the slope of the one through its middle, and how much more the one at its end has. */
export interface Lean {
  slope: number;
  change: number;
}

/**
 * Tells how well places of ink fall together along lines that lean: the sum of the squares of how many fall on each. `along` and
 * `across` are the places' distances from the middle in the direction of the lines and at right angles to it; a line stands for so
 * many pixels.
 */
export function sharpness(
  along: Float32Array,
  across: Float32Array,
  { width, height }: { width: number; height: number },
  pixels = 1,
): (lean: Lean) => number {
  const reach = Math.hypot(width, height);
  const counts = new Uint32Array(Math.ceil((4 * reach) / pixels));
  const middle = counts.length / 2;
  return ({ slope, change }) => {
    counts.fill(0);
    const more = change / (height / 2);
    for (let point = 0; point < along.length; point += 1) {
      const ahead = along[point] ?? 0;
      const line = ((across[point] ?? 0) - slope * ahead) / (1 + more * ahead);
      const place = Math.round(line / pixels + middle);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    let sum = 0;
    for (const count of counts) sum += count * count;
    return sum;
  };
}
