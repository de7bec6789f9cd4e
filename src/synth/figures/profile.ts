import type { Random } from './random.ts';
import { drawShares } from './distributions.ts';
import { OUTCOMES } from './facts.ts';

/** What a kind of body does in an ordinary year, in the magnitudes of real reports. */
export interface Sector {
  /** Chance that a year brings any request at all, and how many where it does. */
  active: number;
  requests: number;
  /** Median decisions in a year; 0 for a body without the power. */
  licences: number;
  penalties: number;
  coercions: number;
  /** Median fees of a year in 万元; 0 for a body without fees. */
  fees: number;
  /** Normative documents: issued in a year on average, and in force before the first year. */
  documents: number;
  stock: number;
  /** Reviews for a hundred requests, and the share of decided cases that were corrected. */
  reviews: number;
  corrected: number;
}

/** A body's own lasting habits: its sector, and its shares of applicants and outcomes. */
export interface Profile extends Sector {
  applicants: Float64Array;
  /** In the order of `OUTCOMES`. */
  outcomes: Float64Array;
}

/** natural persons, businesses, research, public welfare, legal services, others: percent of requests. */
const APPLICANT_WEIGHTS = [96.6, 2.3, 0.1, 0.1, 0.7, 0.2];

/** Percent of concluded requests by outcome. */
const OUTCOME_WEIGHTS: Readonly<Record<string, number>> = {
  granted: 40,
  partially_granted: 12,
  refused_state_secret: 0.06,
  refused_prohibited_by_law: 0.4,
  refused_security_stability: 0.04,
  refused_third_party: 0.8,
  refused_internal_affairs: 0.7,
  refused_process_info: 0.8,
  refused_enforcement_file: 0.9,
  refused_statutory_query: 0.8,
  unavailable_not_held: 25.4,
  unavailable_needs_creation: 1.3,
  unavailable_unclear: 0.3,
  not_processed_petition: 3.9,
  not_processed_duplicate: 1.3,
  not_processed_publication: 0.02,
  not_processed_excessive: 0.5,
  not_processed_reconfirm: 0.05,
  other_no_correction: 1.6,
  other_fee_unpaid: 0.6,
  other_misc: 7.5,
};
const WEIGHTS = OUTCOMES.map(({ key }) => OUTCOME_WEIGHTS[key] ?? 0);

/** Bodies of one kind differ in how they answer: the smaller the number, the more. */
const CONCENTRATION = 24;
const APPLICANT_CONCENTRATION = 120;

/** The habits of one body of a sector. */
export function drawProfile(random: Random, sector: Sector): Profile {
  return {
    ...sector,
    applicants: drawShares(random, APPLICANT_WEIGHTS, APPLICANT_CONCENTRATION),
    outcomes: drawShares(random, WEIGHTS, CONCENTRATION),
  };
}
