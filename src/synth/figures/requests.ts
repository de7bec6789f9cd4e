import { dealOut, drawBinomial, drawNegativeBinomial } from './distributions.ts';
import {
  APPLICANTS,
  CARRIED_IN,
  CARRIED_OUT,
  CONCLUDED,
  OTHER_TOTAL,
  OUTCOMES,
  RECEIVED,
  rowsLength,
  totalRow,
  type Facts,
} from './facts.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import type { State } from './state.ts';

/** Counts of one body scatter from year to year: the larger, the steadier. */
const SHAPE = 14;
const CARRY_SHARE = 0.05;
const [FIRST_OUTCOME] = OUTCOMES;
const OTHER = OUTCOMES.filter(({ key }) => key.startsWith('other_')).map(({ slot }) => slot);
const ROW_STRIDE = rowsLength(1);

/**
 * Table 3 of a year into `facts`, which hold 0 there: what came in, what was concluded and how, what is carried over.
 * Each request has one applicant and one outcome, so every sum of the form holds. Takes what `state` carries in and
 * leaves there what is carried out. Returns the requests received.
 */
export function fillRequests(random: Random, profile: Profile, state: State, volume: number, facts: Facts): number {
  const isActive = random.chance(profile.active) && volume > 0;
  const received = isActive ? 1 + drawNegativeBinomial(random, Math.max(0, profile.requests * volume - 1), SHAPE) : 0;
  let handled = received;
  for (let column = 0; column < APPLICANTS; column += 1) handled += state.carried[column] ?? 0;
  if (handled === 0 || !FIRST_OUTCOME) return received;

  dealOut(random, received, profile.applicants, facts, RECEIVED, 1);
  for (let column = 0; column < APPLICANTS; column += 1) {
    const cameIn = facts[RECEIVED + column] ?? 0;
    const carriedIn = state.carried[column] ?? 0;
    // Twenty working days, forty at most: only what came this year can still be open.
    const carriedOut = drawBinomial(random, cameIn, CARRY_SHARE);
    const concluded = cameIn + carriedIn - carriedOut;
    facts[CARRIED_IN + column] = carriedIn;
    facts[CARRIED_OUT + column] = carriedOut;
    facts[CONCLUDED + column] = concluded;
    state.carried[column] = carriedOut;
    dealOut(random, concluded, profile.outcomes, facts, FIRST_OUTCOME.slot + column, ROW_STRIDE);
    for (const slot of OTHER)
      facts[OTHER_TOTAL + column] = (facts[OTHER_TOTAL + column] ?? 0) + (facts[slot + column] ?? 0);
  }
  for (const { slot } of OUTCOMES) totalRow(facts, slot);
  for (const row of [RECEIVED, CARRIED_IN, CONCLUDED, CARRIED_OUT, OTHER_TOTAL]) totalRow(facts, row);
  return received;
}
