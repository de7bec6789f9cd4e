import type { Proportion } from './funnel.ts';

/** A rank and the ranks it may as well have, 1 for the highest share. */
export interface RankRange {
  rank: number;
  low: number;
  high: number;
}

const MOST_DRAWS = 2000;
const FEWEST_DRAWS = 400;
/** So many draws in all are made while a reader waits for nothing. */
const ALL_DRAWS = 40_000;

/** Mulberry32: the same draws on every machine, so that the same figures always give the same ranges. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A draw of the gamma distribution, shape ≥ 0.5 (G. Marsaglia, W. W. Tsang, ACM TOMS 26, 2000). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * Math.pow(1 - random(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(random);
    const v = (1 + c * z) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** How many of the ascending `sorted` stand above a value that is in it. */
function placeOf(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return sorted.length - 1 - low;
}

/** The rank, from 1, that so many of the draws do not go beyond. */
function rankAt(counts: Uint32Array, wanted: number): number {
  let passed = 0;
  const place = counts.findIndex((count) => (passed += count) >= wanted);
  return place + 1;
}

/**
 * The rank of each proportion and the range that holds it in 90 % of simulated repetitions, each body drawn from
 * Beta(n + ½, d − n + ½). Equal shares share a rank. Bodies without cases are not for ranking and must be left out.
 */
export function rankRanges(bodies: readonly Proportion[]): RankRange[] {
  const random = seeded(20190515);
  const draws = Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, Math.floor(ALL_DRAWS / bodies.length)));
  const counts = bodies.map(() => new Uint32Array(bodies.length));
  const shares = new Float64Array(bodies.length);
  const sorted = new Float64Array(bodies.length);
  for (let draw = 0; draw < draws; draw += 1) {
    bodies.forEach(({ numerator, denominator }, index) => {
      const a = gamma(numerator + 0.5, random);
      shares[index] = a / (a + gamma(denominator - numerator + 0.5, random));
    });
    sorted.set(shares);
    sorted.sort();
    counts.forEach((count, index) => {
      const place = placeOf(sorted, shares[index] ?? 0);
      count[place] = (count[place] ?? 0) + 1;
    });
  }
  const share = ({ numerator, denominator }: Proportion) => numerator / denominator;
  return bodies.map((body, index) => {
    const rank = 1 + bodies.filter((other) => share(other) > share(body)).length;
    const count = counts[index] ?? new Uint32Array(0);
    const [low, high] = [rankAt(count, Math.floor(draws * 0.05) + 1), rankAt(count, Math.ceil(draws * 0.95))];
    return { rank, low: Math.min(low, rank), high: Math.max(high, rank) };
  });
}
