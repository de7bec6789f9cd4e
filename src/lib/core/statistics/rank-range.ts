import type { Proportion } from './funnel.ts';

/** A rank and the ranks it may as well have, 1 for the highest share. */
export interface RankRange {
  rank: number;
  low: number;
  high: number;
}

const DRAWS = 2000;

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

/**
 * The rank of each proportion and the range that holds it in 90 % of simulated repetitions, each body drawn from
 * Beta(n + ½, d − n + ½). Equal shares share a rank. Bodies without cases are not for ranking and must be left out.
 */
export function rankRanges(bodies: readonly Proportion[]): RankRange[] {
  const random = seeded(20190515);
  const ranks: number[][] = bodies.map(() => []);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const shares = bodies.map(({ numerator, denominator }) => {
      const a = gamma(numerator + 0.5, random);
      return a / (a + gamma(denominator - numerator + 0.5, random));
    });
    const order = shares.map((_, index) => index).sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
    order.forEach((index, place) => ranks[index]?.push(place + 1));
  }
  const share = ({ numerator, denominator }: Proportion) => numerator / denominator;
  return bodies.map((body, index) => {
    const sorted = (ranks[index] ?? []).toSorted((a, b) => a - b);
    const rank = 1 + bodies.filter((other) => share(other) > share(body)).length;
    const [low = rank, high = rank] = [sorted[Math.floor(DRAWS * 0.05)], sorted[Math.ceil(DRAWS * 0.95) - 1]];
    return { rank, low: Math.min(low, rank), high: Math.max(high, rank) };
  });
}
