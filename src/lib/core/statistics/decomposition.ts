import type { Proportion } from './funnel.ts';

/** A body's cases in two years; `null` where it has no case or no figure in that year. */
export interface TwoYears {
  before: Proportion | null;
  now: Proportion | null;
}

/** What one body gave to the change of the common rate. */
export interface Share {
  /** By its own rate, at its mean weight. */
  rate: number;
  /** By its weight: more cases at a body above the common rate raise it. */
  mix: number;
}

/** The change of a common rate (sum over sum), as a share from −1 to 1, and what makes it. */
export interface Decomposition {
  before: number;
  now: number;
  /** Bodies that had cases in both years: the sums of `shares`. */
  rate: number;
  mix: number;
  /** Bodies that had cases in one of the two years only. `rate + mix + entry` is `now − before`. */
  entry: number;
  /** One for each body given, in its order; `null` for one without cases in both years. */
  shares: readonly (Share | null)[];
}

const total = (parts: readonly Proportion[]): Proportion =>
  parts.reduce(
    (sum, { numerator, denominator }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
    }),
    { numerator: 0, denominator: 0 },
  );

const ratio = ({ numerator, denominator }: Proportion): number => numerator / denominator;

/** Bodies with cases in both years. */
const inBoth = ({ before, now }: TwoYears): readonly [Proportion, Proportion][] =>
  before !== null && now !== null && before.denominator > 0 && now.denominator > 0 ? [[before, now]] : [];

/**
 * Takes the change of a common rate apart into the bodies' own rates, the shift of cases between them, and bodies that came
 * or went. Effects are taken at the mean of both years, so that no remainder is left and the years may be exchanged
 * (E. M. Kitagawa, JASA 50, 1955). `null` where a year has no case.
 */
export function decompose(bodies: readonly TwoYears[]): Decomposition | null {
  const before = total(bodies.flatMap((body) => body.before ?? []));
  const now = total(bodies.flatMap((body) => body.now ?? []));
  if (before.denominator === 0 || now.denominator === 0) return null;
  const both = bodies.flatMap(inBoth);
  const common = [total(both.map(([one]) => one)), total(both.map(([, one]) => one))] as const;
  const middle = both.length === 0 ? 0 : (ratio(common[0]) + ratio(common[1])) / 2;
  const shares = bodies.map((body): Share | null => {
    const [pair] = inBoth(body);
    if (!pair) return null;
    const weights = [pair[0].denominator / common[0].denominator, pair[1].denominator / common[1].denominator] as const;
    const rates = [ratio(pair[0]), ratio(pair[1])] as const;
    return {
      rate: ((weights[0] + weights[1]) / 2) * (rates[1] - rates[0]),
      mix: ((rates[0] + rates[1]) / 2 - middle) * (weights[1] - weights[0]),
    };
  });
  const sum = (part: keyof Share) => shares.reduce((all, share) => all + (share?.[part] ?? 0), 0);
  const whole = ratio(now) - ratio(before);
  const within = both.length === 0 ? 0 : ratio(common[1]) - ratio(common[0]);
  return { before: ratio(before), now: ratio(now), rate: sum('rate'), mix: sum('mix'), entry: whole - within, shares };
}
