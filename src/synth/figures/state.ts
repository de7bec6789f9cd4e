import { drawPoisson } from './distributions.ts';
import { APPLICANTS } from './facts.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';

/** What one year hands on to the next. */
export interface State {
  /** Requests carried over, by applicant. */
  carried: Float64Array;
  documentsInForce: number;
  /** Normative documents ever made public, as the form of 2019 counts them. */
  documentsPublic: number;
  /** Items on the lists of powers: licences, other services, penalties, coercions, fees. */
  items: Float64Array;
  /** Cases not decided: review, suit without review, suit after review. */
  pending: Float64Array;
  reviewsLastYear: number;
}

/** The order of `State.items`, by the cells of the form of 2019. */
export const ITEM_KEYS = ['licensing', 'other_services', 'penalty', 'coercion', 'fee'] as const;

const itemsFor = (random: Random, decisions: number): number =>
  decisions > 0 ? 1 + drawPoisson(random, 4 * Math.log(1 + decisions)) : 0;

/** Where a body stands before its first year. */
export function openState(random: Random, profile: Profile): State {
  const { licences, penalties, coercions, fees, stock } = profile;
  const documentsInForce = drawPoisson(random, stock);
  return {
    carried: new Float64Array(APPLICANTS),
    documentsInForce,
    documentsPublic: documentsInForce + drawPoisson(random, stock / 2),
    items: Float64Array.from([
      itemsFor(random, licences),
      licences > 0 ? drawPoisson(random, 8) : 0,
      itemsFor(random, penalties) * 3,
      itemsFor(random, coercions),
      fees > 0 ? random.between(1, 6) : 0,
    ]),
    pending: new Float64Array(3),
    reviewsLastYear: 0,
  };
}

/** A body that begins with nothing but what others hand over. */
export function emptyState(): State {
  return {
    carried: new Float64Array(APPLICANTS),
    documentsInForce: 0,
    documentsPublic: 0,
    items: new Float64Array(ITEM_KEYS.length),
    pending: new Float64Array(3),
    reviewsLastYear: 0,
  };
}

/** Hands everything of `from` over to `to`. */
export function mergeState(to: State, from: State): void {
  const add = (into: Float64Array, values: Float64Array) =>
    values.forEach((value, at) => (into[at] = (into[at] ?? 0) + value));
  add(to.carried, from.carried);
  add(to.items, from.items);
  add(to.pending, from.pending);
  to.documentsInForce += from.documentsInForce;
  to.documentsPublic += from.documentsPublic;
  to.reviewsLastYear += from.reviewsLastYear;
}

/** Divides a state between two successors; the first gets the larger half, and nothing is lost. */
export function splitState(from: State): [State, State] {
  const larger = (value: number) => Math.ceil(value * 0.6);
  const first: State = {
    carried: from.carried.map(larger),
    documentsInForce: larger(from.documentsInForce),
    documentsPublic: larger(from.documentsPublic),
    items: from.items.map(larger),
    pending: from.pending.map(larger),
    reviewsLastYear: larger(from.reviewsLastYear),
  };
  const rest = (whole: Float64Array, part: Float64Array) => whole.map((value, at) => value - (part[at] ?? 0));
  const second: State = {
    carried: rest(from.carried, first.carried),
    documentsInForce: from.documentsInForce - first.documentsInForce,
    documentsPublic: from.documentsPublic - first.documentsPublic,
    items: rest(from.items, first.items),
    pending: rest(from.pending, first.pending),
    reviewsLastYear: from.reviewsLastYear - first.reviewsLastYear,
  };
  return [first, second];
}
