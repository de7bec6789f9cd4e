import { dealOut, drawBinomial } from './distributions.ts';
import { slotOf, type Facts } from './facts.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

const REVIEW = slotOf('review_upheld');
const SUIT_DIRECT = slotOf('suit_direct_upheld');
const SUIT_AFTER = slotOf('suit_after_review_upheld');
/** upheld, corrected, other, pending, total: the columns of a block. */
const [PENDING, TOTAL] = [3, 4];

const PENDING_SHARE = 0.12;
/** Suits for a hundred reviews. */
const DIRECT_SUITS = 0.18;
const SUITS_AFTER_REVIEW = 0.22;
/** From 2024 a refusal goes to review first (Administrative Review Law of 2023, Article 23): direct suits dwindle, reviews grow. */
const DIRECT_LEFT = 0.25;
const REVIEWS_MORE = 1.2;

/** One block of Table 4: last year's pending cases, all decided now, and new ones, some of them pending. */
function fillBlock(random: Random, state: State, block: number, added: number, corrected: number, facts: Facts): void {
  const slot = [REVIEW, SUIT_DIRECT, SUIT_AFTER][block] ?? REVIEW;
  const old = state.pending[block] ?? 0;
  if (old + added === 0) return;
  const pending = drawBinomial(random, added, PENDING_SHARE);
  const rest = 1 - corrected;
  dealOut(random, old + added - pending, Float64Array.of(rest * 0.72, corrected, rest * 0.28), facts, slot, 1);
  facts[slot + PENDING] = pending;
  facts[slot + TOTAL] = old + added;
  state.pending[block] = pending;
}

/**
 * Table 4 of a year into `facts`, which hold 0 there. New cases arise from requests of the year; a case that is pending
 * appears again in the next, where it is decided. No more suits after review than there were reviews.
 */
export function fillAppeals(
  random: Random,
  profile: Profile,
  state: State,
  received: number,
  year: number,
  facts: Facts,
): void {
  const waiting = (state.pending[0] ?? 0) + (state.pending[1] ?? 0) + (state.pending[2] ?? 0);
  const lastYear = state.reviewsLastYear;
  state.reviewsLastYear = 0;
  if (received === 0 && waiting === 0) return;
  const reviewFirst = year >= 2024;
  const share = Math.min(0.8, (profile.reviews / 100) * (reviewFirst ? REVIEWS_MORE : 1));
  const reviews = drawBinomial(random, received, share);
  fillBlock(random, state, 0, reviews, profile.corrected, facts);
  const direct = drawBinomial(random, received, share * DIRECT_SUITS * (reviewFirst ? DIRECT_LEFT : 1));
  fillBlock(random, state, 1, direct, profile.corrected * 0.5, facts);
  const allReviews = facts[REVIEW + TOTAL] ?? 0;
  const room = Math.max(0, allReviews + lastYear - (state.pending[2] ?? 0));
  const after = Math.min(room, drawBinomial(random, received === 0 ? 0 : reviews, SUITS_AFTER_REVIEW));
  fillBlock(random, state, 2, after, profile.corrected * 0.3, facts);
  state.reviewsLastYear = allReviews;
}
