/** The numbers behind the lists of bodies and matters to look at: one table for the screen, the printed sheet and its files. */

/** A stock of requests carried on that grew by fewer cases than this is not worth a line. */
export const SMALLEST_RISE = 3;

/** So many reviews in a year after one without any are worth a line. */
export const FIRST_APPEALS = 3;

/** After a year that had some, reviews are told from so many on, and where they have grown to so many times as many. */
export const FEWEST_APPEALS = 5;
export const APPEALS_GROWN = 2;

/** So many bodies of each list stand open on the screen, the others folded. */
export const BODIES_ON_SCREEN = 6;

/** A sheet of A4 has room for so many bodies of each list, and for so many reasons of each. */
export const BODIES_ON_PAPER = 3;
export const REASONS_ON_PAPER = 2;

/** Of one body the sheet tells so many matters, and so many of its errors. */
export const MOST_MATTERS = 4;
export const ERRORS_TOLD = 2;
