const SHINGLE = 5;

function shinglesOf(text: string): Set<string> {
  const bare = text.replace(/\s/g, '');
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= bare.length; at += 1) shingles.add(bare.slice(at, at + SHINGLE));
  return shingles;
}

/** How alike two texts are: their common sequences of five characters by all of them (Jaccard), from 0 to 1. */
export function similarity(one: string, other: string): number {
  const [first, second] = [shinglesOf(one), shinglesOf(other)];
  let common = 0;
  for (const shingle of first) if (second.has(shingle)) common += 1;
  const all = first.size + second.size - common;
  return all === 0 ? 1 : common / all;
}
