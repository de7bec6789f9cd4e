import type { Cell, CellId } from '../report/index.ts';
import type { Identity } from '../template/index.ts';
import { gapOf } from './judge-identity.ts';

/** Digits that are taken for one another in small or faint print. */
const ALIKE: Readonly<Record<string, string>> = {
  '0': '68',
  '1': '7',
  '3': '58',
  '5': '36',
  '6': '058',
  '7': '1',
  '8': '0369',
  '9': '8',
};

/** A figure stands in at least so many sums where these alone say what it is. */
const LEAST_SUMS = 2;

/** One figure read otherwise. */
interface Reading {
  id: CellId;
  value: number;
}

/** A figure with one of its digits taken for another. */
function otherReadings(value: number): number[] {
  const digits = String(value);
  return [...digits].flatMap((digit, at) =>
    [...(ALIKE[digit] ?? '')]
      .map((other) => digits.slice(0, at) + other + digits.slice(at + 1))
      .filter((read) => String(Number(read)) === read)
      .map(Number),
  );
}

/** Pairs of different figures. */
const pairsOf = (readings: readonly Reading[]): Reading[][] =>
  readings.flatMap((first, index) =>
    readings
      .slice(index + 1)
      .filter(({ id }) => id !== first.id)
      .map((second) => [first, second]),
  );

/**
 * Figures among those that were `seen` in pictures of which the sums of the form leave one reading: with one digit taken for another that
 * looks like it, all sums that the figure stands in hold, and no other such reading makes them hold, of one figure or, where none does,
 * of two. Each with what it then is; none where several readings fit, or where a figure stands in one sum alone.
 */
export function settleDigits(
  cells: ReadonlyMap<CellId, Cell>,
  seen: ReadonlySet<CellId>,
  identities: readonly Identity[],
): Map<CellId, number> {
  const sumsOf = new Map<CellId, Identity[]>();
  for (const identity of identities)
    for (const id of [...identity.left, ...identity.right]) sumsOf.set(id, [...(sumsOf.get(id) ?? []), identity]);
  const gaps = new Map(identities.map((identity) => [identity, gapOf(identity, cells)]));
  const settled = new Map<CellId, number>();
  const holds = (readings: readonly Reading[]): boolean =>
    readings.every(({ id: of }) =>
      (sumsOf.get(of) ?? []).every((identity) => {
        const more = ({ id, value }: Reading): number => {
          const sign = identity.left.includes(id) ? 1 : identity.right.includes(id) ? -1 : 0;
          return sign * (value - (cells.get(id)?.value ?? 0));
        };
        const gap = gaps.get(identity) ?? null;
        return gap !== null && gap + readings.reduce((sum, one) => sum + more(one), 0) === 0;
      }),
    );
  for (const broken of identities) {
    if ((gaps.get(broken) ?? 0) === 0) continue;
    const readings = [...broken.left, ...broken.right].flatMap((id): Reading[] => {
      const value = seen.has(id) && (sumsOf.get(id)?.length ?? 0) >= LEAST_SUMS ? (cells.get(id)?.value ?? null) : null;
      return value === null ? [] : otherReadings(value).map((other) => ({ id, value: other }));
    });
    const alone = readings.map((one) => [one]).filter(holds);
    const fits = alone.length > 0 ? alone : pairsOf(readings).filter(holds);
    const [only] = fits;
    if (fits.length === 1 && only) for (const { id, value } of only) settled.set(id, value);
  }
  // What was settled for one sum may not be undone by what was settled for another.
  return holds([...settled].map(([id, value]) => ({ id, value }))) ? settled : new Map();
}
