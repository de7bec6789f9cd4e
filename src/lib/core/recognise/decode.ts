/** A character as the model sees it, with how sure it is and what else it may be. */
export interface SeenCharacter {
  text: string;
  /** From 0 to 1. */
  sure: number;
  /** The next likeliest, with its own share. */
  other: { text: string; sure: number };
}

/** In a cell of figures these are digits: there the model's letters are what it sees in the shape of a digit. */
const SHAPES: Readonly<Record<string, string>> = {
  '0': '0OoＯ\u3007○Q',
  '1': '1lI|\u4e28Ⅰi',
  '2': '2Zz',
  '5': '5Ss',
  '8': '8B',
};
const DIGIT_OF = new Map(
  Object.entries(SHAPES).flatMap(([digit, shapes]) => [...shapes].map((shape) => [shape, digit] as const)),
);
/** What a figure consists of, letters in the shape of digits among it. */
const FIGURE = /^[\dOoＯ\u3007○QlI|\u4e28ⅠiZzSsB.,]{1,12}$/u;

interface Step {
  best: number;
  sure: number;
  next: number;
  nextSure: number;
}

/** The two likeliest characters of a step. */
function look(shares: Float32Array, from: number, size: number): Step {
  let [best, sure, next, nextSure] = [0, shares[from] ?? 0, -1, -1];
  for (let index = 1; index < size; index += 1) {
    const share = shares[from + index] ?? 0;
    if (share > sure) [best, sure, next, nextSure] = [index, share, best, sure];
    else if (share > nextSure) [next, nextSure] = [index, share];
  }
  return { best, sure, next, nextSure };
}

/** The model's own names of each character, with the shares of all that have its shape in one. */
export class Alphabet {
  readonly #names: readonly string[];
  /** By place the digit in whose shape the character is, as a place too. */
  readonly #shapes: readonly (readonly [number, number])[];

  /** `names`: in the order of the model; the first is no character. */
  constructor(names: readonly string[]) {
    this.#names = names;
    this.#shapes = names.flatMap((name, index) => {
      const digit = DIGIT_OF.get(name);
      return digit === undefined || digit === name ? [] : [[index, names.indexOf(digit)] as const];
    });
  }

  /**
   * The characters of a line from what the model says of each of its steps: a share for each character. The same character in
   * neighbouring steps is one, unless a step between them has none. In a figure, letters in the shape of digits are these digits.
   */
  decode(shares: Float32Array, steps: number): SeenCharacter[] {
    const read = this.#decode(shares, steps);
    const text = read.map((character) => character.text).join('');
    if (!FIGURE.test(text)) return read;
    const merged = shares.slice();
    for (let step = 0; step < steps; step += 1)
      for (const [shape, digit] of this.#shapes) {
        const from = step * this.#names.length;
        merged[from + digit] = (merged[from + digit] ?? 0) + (merged[from + shape] ?? 0);
        merged[from + shape] = 0;
      }
    return this.#decode(merged, steps);
  }

  #decode(shares: Float32Array, steps: number): SeenCharacter[] {
    const characters: SeenCharacter[] = [];
    let before = 0;
    for (let step = 0; step < steps; step += 1) {
      const { best, sure, next, nextSure } = look(shares, step * this.#names.length, this.#names.length);
      if (best !== 0) {
        const seen = { sure, other: { text: this.#names[next] ?? '', sure: nextSure } };
        const open = characters.at(-1);
        if (best !== before || !open) characters.push({ text: this.#names[best] ?? '', ...seen });
        else if (sure > open.sure) Object.assign(open, seen);
      }
      before = best;
    }
    return characters;
  }
}
