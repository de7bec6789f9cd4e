import { fillAppeals } from './appeals.ts';
import type { Facts } from './facts.ts';
import { fillProactive } from './proactive.ts';
import type { Profile } from './profile.ts';
import type { Random } from './random.ts';
import { fillRequests } from './requests.ts';
import type { State } from './state.ts';

/** What a year is like for everybody, 1 being the first year. */
export interface Conditions {
  year: number;
  /** Requests, as a multiple of an ordinary year. */
  requests: number;
  /** Decisions and fees, likewise. */
  decisions: number;
  /** Documents are gone through and many repealed. */
  isCleanUp: boolean;
}

/**
 * One year of one body: fills `facts`, and leaves in `state` what the next year begins with. Every identity of both forms
 * holds within the year, and carried requests, documents in force, items and pending cases chain from year to year.
 */
export function advance(random: Random, profile: Profile, state: State, conditions: Conditions, facts: Facts): void {
  facts.fill(0);
  fillProactive(random, profile, state, conditions.decisions, conditions.isCleanUp, facts);
  const received = fillRequests(random, profile, state, conditions.requests, facts);
  fillAppeals(random, profile, state, received, conditions.year, facts);
}
