import { valueOf } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { changeBetween, excludesChance, movedWords, pairOf, type Change } from './change.ts';
import { formatNumber } from './format.ts';
import type { Point } from './series.ts';
import { pointText } from './twin.ts';

/** A body of the area with its own figure in the order of years. */
export interface OwnLine {
  name: string;
  line: readonly Point[];
}

/** The one body that makes a change of a share what it is, and what remains of the change without it. */
export interface Cause {
  name: string;
  before: Point;
  now: Point;
  /** Of all others together. */
  rest: Change;
}

/** A figure without what one body gave to it; `null` where the body has more than the whole, which then is not its whole. */
function without(whole: Point, part: Point): Point | null {
  const numerator = (whole.numerator ?? 0) - (part.numerator ?? 0);
  const denominator = (whole.denominator ?? 0) - (part.denominator ?? 0);
  if (numerator < 0 || denominator < 0 || numerator > denominator) return null;
  return { ...whole, numerator, denominator, value: valueOf({ numerator, denominator }) };
}

/**
 * The cause of an area's change of a share, of either basis: the body whose own share
 * moved that way and without whose cases the change no longer excludes chance in its direction, and, of several such, the one without which most of it is gone. `null` where the change itself does not exclude
 * chance, where no single body makes it, or where too few cases remain to say what does.
 */
export function causeOf(change: Change | null, bodies: readonly OwnLine[], index: number): Cause | null {
  if (change === null || change.now.denominator === null || !excludesChance(change)) return null;
  const sign = Math.sign(change.difference);
  const found = bodies.flatMap(({ name, line }): Cause[] => {
    const pair = pairOf(line, index);
    if (pair === null) return [];
    const [before, now] = pair;
    // A body whose own share stayed, or moved the other way, only weighs more or less than before.
    if (sign * ((now.value ?? 0) - (before.value ?? 0)) <= 0) return [];
    const [restBefore, restNow] = [without(change.before, before), without(change.now, now)];
    const rest = restBefore && restNow && changeBetween(restBefore, restNow);
    if (!rest || (excludesChance(rest) && Math.sign(rest.difference) === sign)) return [];
    return [{ name, before, now, rest }];
  });
  const [first, ...others] = found;
  if (first === undefined) return null;
  return others.reduce((best, one) => (sign * (one.rest.difference - best.rest.difference) < 0 ? one : best), first);
}

/** The cause in a clause: the body's figures, those of the rest, and what may be said of the rest's change. */
export function causeWords({ name, before, now, rest }: Cause, t: Labels): string {
  return t.judgement.cause(
    name,
    [pointText(before, t), pointText(now, t)],
    [pointText(rest.before, t), pointText(rest.now, t)],
    movedWords(rest, t),
  );
}

/**
 * The same as it is read aloud: by cases where these moved as the share did, and with what remains, without the interval, which
 * stands beside the figure.
 */
export function causeInShort({ name, before, now, rest }: Cause, t: Labels): string {
  const rises = Math.sign((now.value ?? 0) - (before.value ?? 0));
  const [then, after] = [before.numerator ?? 0, now.numerator ?? 0];
  const cases = Math.sign(after - then) === rises;
  const told = (point: Point) => (cases ? t.judgement.cases(formatNumber(point.numerator ?? 0)) : pointText(point, t));
  const [restBefore, restNow] = [pointText(rest.before, t), pointText(rest.now, t)];
  return t.judgement.causeInShort(
    t.judgement.went(name, told(before), told(now), rises),
    t.judgement.went('', restBefore, restNow, Math.sign(rest.difference)),
  );
}
