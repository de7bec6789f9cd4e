import type { Figures } from './hand-reports.ts';
import { handWorld, type HandBody, type HandWorld } from './hand-world.ts';

/** 2022: 20 + 1 came in, 18 went out and 3 go on; the outcomes make 18. */
const LARGE_2022: Figures = {
  received_new: 20,
  carried_in: 1,
  concluded_total: 18,
  carried_out: 3,
  granted: 8,
  partially_granted: 2,
  refused_process_info: 3,
  refused_third_party: 1,
  unavailable_not_held: 2,
  not_processed_petition: 1,
  other_misc: 1,
  review_total: 3,
  review_upheld: 2,
  review_corrected: 1,
  suit_direct_total: 1,
  suit_direct_upheld: 1,
  normative_docs_issued: 4,
  normative_docs_repealed: 1,
  normative_docs_in_force: 10,
};

/** 2023: 26 + 3 came in, 27 went out and 2 go on; the outcomes make 26, one less than their total. */
const LARGE_2023: Figures = {
  received_new: 26,
  carried_in: 3,
  concluded_total: 27,
  carried_out: 2,
  granted: 12,
  partially_granted: 3,
  refused_process_info: 4,
  unavailable_not_held: 5,
  other_misc: 2,
  review_total: 4,
  review_upheld: 1,
  review_corrected: 2,
  review_pending: 1,
  suit_after_review_total: 2,
  suit_after_review_other: 2,
  normative_docs_issued: 6,
  normative_docs_repealed: 2,
  normative_docs_in_force: 13,
};

const SMALL_2022: Figures = {
  received_new: 3,
  concluded_total: 3,
  granted: 2,
  unavailable_not_held: 1,
  normative_docs_issued: 1,
  normative_docs_in_force: 2,
};

/** 4 came in, 4 went out and 1 more goes on, which nobody had: the balance is short of one. */
const SMALL_2023: Figures = {
  received_new: 4,
  concluded_total: 4,
  carried_out: 1,
  granted: 1,
  refused_process_info: 1,
  refused_state_secret: 1,
  not_processed_duplicate: 1,
  normative_docs_issued: 0,
  normative_docs_repealed: 1,
  normative_docs_in_force: 1,
};

const BODIES: Readonly<Record<string, HandBody>> = {
  甲局: { cells: { 2020: { received_new: 9, concluded_total: 9, granted: 9 }, 2022: LARGE_2022, 2023: LARGE_2023 } },
  乙局: {
    cells: {
      2020: { received_new: 1, concluded_total: 1, granted: 1, normative_docs_newly_made: 2 },
      2022: SMALL_2022,
      2023: SMALL_2023,
    },
  },
};

/** Two bodies over four years, on both forms; nobody filed for 2021. */
export const twoBodies = (year = 2023): HandWorld => handWorld({ from: 2020, to: 2023, year }, BODIES);

/** The same with a third that filed in 2022 only. */
export const thirdLeft = (year = 2023): HandWorld =>
  handWorld(
    { from: 2020, to: 2023, year },
    { ...BODIES, 丙局: { cells: { 2022: { received_new: 7, concluded_total: 7, granted: 7 } } } },
  );
