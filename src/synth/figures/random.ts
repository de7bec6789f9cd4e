/** A text as 32 bits (FNV-1a), to name a stream of random numbers. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const WARM_UP = 12;

/**
 * A stream of random numbers that is the same on every machine (sfc32, Chris Doty-Humphrey). Streams of other seeds or
 * paths are independent, so that a body's figures do not depend on who stands before it.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number, path: number, step = 0) {
    this.a = seed | 0;
    this.b = path | 0;
    this.c = step | 0;
    for (let round = 0; round < WARM_UP; round += 1) this.next();
  }

  /** A number from 0 up to, but not, 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  }

  /** The list in random order (Fisher-Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const order = items.map((item) => ({ item, rank: this.next() }));
    return order.sort((x, y) => x.rank - y.rank).map(({ item }) => item);
  }
}
