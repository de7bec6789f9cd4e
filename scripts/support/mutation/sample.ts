/** A line of code that may be changed. */
export interface Place {
  file: string;
  line: number;
}

/** Lines that hold code: no blank line, comment, import, or bracket alone. */
export const linesOfCode = (file: string, text: string): Place[] =>
  text
    .split('\n')
    .map((line, index) => ({ file, line: index + 1, text: line.trim() }))
    .filter(({ text: code }) => !/^($|\/\/|\/?\*|import |export \* |[\])}>;,]+$)/.test(code))
    .map(({ line }) => ({ file, line }));

/** So many of the places, each as likely as any other: the same for the same seed (mulberry32). */
export function samplePlaces(places: readonly Place[], count: number, seed: number): Place[] {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const drawn = places.map((place) => ({ place, lot: next() })).toSorted((a, b) => a.lot - b.lot);
  return drawn.slice(0, count).map(({ place }) => place);
}
