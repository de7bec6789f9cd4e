/** More ways than this are not looked for; one more is, so that "and others" can be said. */
const MOST_WAYS = 24;
/** Cuts tried for one row: enough for figures of five digits in every column. */
const MOST_CUTS = 300_000;
/** Digits of a figure that a number holds exactly. */
const LONGEST_NUMBER = 15;

export interface Splits {
  /** Ways to cut the text into `count` whole numbers. */
  ways: readonly (readonly string[])[];
  more: boolean;
}

/** Whether the numbers so far can still become a row; called after each number. */
export type Plausible = (numbers: readonly number[]) => boolean;

/**
 * All ways to cut tokens of digits into `count` numbers without leading zeros; white space between tokens is a border.
 * No ways where a token holds anything but digits.
 */
export function splitFused(tokens: readonly string[], count: number, plausible: Plausible): Splits {
  const ways: string[][] = [];
  if (tokens.some((token) => !/^\d{1,40}$/.test(token))) return { ways, more: false };
  const digitsFrom = tokens.map((_, index) => tokens.slice(index).join('').length);

  let cuts = 0;
  const cut = (token: number, offset: number, parts: string[], numbers: number[]): void => {
    cuts += 1;
    if (ways.length > MOST_WAYS || cuts > MOST_CUTS) return;
    const text = tokens[token];
    if (text === undefined) {
      if (parts.length === count) ways.push(parts);
      return;
    }
    const left = count - parts.length;
    if (left < tokens.length - token || left > (digitsFrom[token] ?? 0) - offset) return;
    const longest = text[offset] === '0' ? 1 : Math.min(LONGEST_NUMBER, text.length - offset);
    for (let length = 1; length <= longest; length += 1) {
      const part = text.slice(offset, offset + length);
      const nextNumbers = [...numbers, Number(part)];
      if (!plausible(nextNumbers)) continue;
      const ended = offset + length === text.length;
      cut(ended ? token + 1 : token, ended ? 0 : offset + length, [...parts, part], nextNumbers);
    }
  };
  cut(0, 0, [], []);
  // A search that was broken off has not shown that a way is the only one.
  if (cuts > MOST_CUTS) return { ways: [], more: true };
  return { ways: ways.slice(0, MOST_WAYS), more: ways.length > MOST_WAYS };
}

/** Rows that end in their own sum, in blocks of `size`: `size - 1` parts, then the total. */
export function endsInSums(size: number): Plausible {
  return (numbers) => {
    const position = numbers.length % size;
    const block = numbers.slice(numbers.length - (position === 0 ? size : position));
    if (position !== 0) return true;
    const sum = block.slice(0, -1).reduce((total, number) => total + number, 0);
    return sum === block.at(-1);
  };
}
