const PLACES = 6;
const SCALE = 10n ** BigInt(PLACES);

/** True for a number of at most six decimals, which sums here can take. */
export function isFigure(value: number): boolean {
  return Number.isSafeInteger(value) || (Number.isFinite(value) && Number(value.toFixed(PLACES)) === value);
}

/**
 * Digits before the point that a figure of a report may have. Beyond nine, six decimals of 万元 no longer survive as a number of
 * this language, and sums over many reports neither.
 */
const MOST_DIGITS = 9;

/** True for a size that a figure of a report may have; who reads, keeps or stores one asks here. */
export function isPossibleSize(value: number): boolean {
  return Math.abs(value) < 10 ** MOST_DIGITS;
}

/** A number of at most six decimals as whole millionths, from its digits, so that 0.1 + 0.2 is 0.3. Throws for finer or infinite numbers. */
export function toMillionths(value: number): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(isFigure(value) ? value.toFixed(PLACES) : '');
  if (!match) throw new Error(`not a figure of at most six decimals: ${value}`);
  const [, sign, whole = '0', fraction = ''] = match;
  const magnitude = BigInt(whole) * SCALE + BigInt(fraction.padEnd(PLACES, '0'));
  return sign ? -magnitude : magnitude;
}

/** The number that whole millionths stand for. */
export function fromMillionths(millionths: bigint): number {
  const magnitude = millionths < 0n ? -millionths : millionths;
  const fraction = String(magnitude % SCALE).padStart(PLACES, '0');
  const value = Number(`${magnitude / SCALE}.${fraction}`);
  return millionths < 0n ? -value : value;
}

/** The decimals that a figure of at most six is given to. */
const placesOf = (value: number): number => (value.toFixed(PLACES).split('.')[1] ?? '').replace(/0+$/, '').length;

/**
 * What one amount is more than another; 0 where they agree to half a unit of the coarser one: 5949.09 is 5949.088667 rounded. At
 * most six decimals each.
 */
export function differenceOfAmounts(one: number, other: number): number {
  const difference = sumExactly([one, -other]);
  const coarser = Math.min(placesOf(one), placesOf(other));
  return Math.abs(difference) <= 0.5 * 10 ** -coarser ? 0 : difference;
}

/** The exact sum of figures of at most six decimals; 0 for none. */
export function sumExactly(values: readonly number[]): number {
  let plain = 0;
  for (const value of values) plain += value;
  // Whole numbers that stay within 2^53 add without loss.
  if (Number.isSafeInteger(plain) && values.every(Number.isSafeInteger)) return plain;
  return fromMillionths(values.reduce((sum, value) => sum + toMillionths(value), 0n));
}
