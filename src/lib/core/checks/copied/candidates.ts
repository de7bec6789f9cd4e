import type { Shingles } from './shingles.ts';

/** MinHash signatures cut into bands (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, ch. 3). */
const BANDS = 20;
const ROWS = 5;
const HASHES = BANDS * ROWS;

/** Odd multipliers and offsets from a fixed linear congruence: signatures are the same on every machine. */
const COEFFICIENTS: readonly (readonly [number, number])[] = (() => {
  let state = 12345;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0);
  return Array.from({ length: HASHES }, () => [next() | 1, next()] as const);
})();

function signatureOf(shingles: Shingles): Uint32Array {
  const signature = new Uint32Array(HASHES).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let index = 0; index < HASHES; index += 1) {
      const [multiplier, offset] = COEFFICIENTS[index] as readonly [number, number];
      let hash = (Math.imul(shingle, multiplier) + offset) >>> 0;
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
      if (hash < (signature[index] ?? 0)) signature[index] = hash;
    }
  }
  return signature;
}

/**
 * Pairs of texts that are probably alike, by index, each once, the smaller first: those that agree in all rows of a band.
 * Two texts with a Jaccard similarity of 0.8 are missed once in 3 000 times; exact confirmation is the caller's.
 */
export function likelyPairs(texts: readonly (Shingles | null)[]): [number, number][] {
  const signatures = texts.map((text) => (text ? signatureOf(text) : null));
  const pairs = new Map<number, [number, number]>();
  for (let band = 0; band < BANDS; band += 1) {
    const buckets = new Map<string, number[]>();
    signatures.forEach((signature, index) => {
      if (!signature) return;
      const key = signature.subarray(band * ROWS, (band + 1) * ROWS).join();
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [index]);
      else {
        for (const other of bucket) pairs.set(other * texts.length + index, [other, index]);
        bucket.push(index);
      }
    });
  }
  return [...pairs.values()];
}
