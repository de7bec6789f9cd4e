/** The numbers behind the lists of bodies and matters to look at: one table for the screen, the printed sheet and its files. */

/**
 * What a reason weighs; a body weighs as much as all of its own together. The steps lie so far apart that no graver reason is
 * outweighed by lesser ones: the sums of a report that do not hold (each of them counts), a rate beyond chance, a report that
 * is out and could not be read, one that is not there, and last the days of a late one.
 */
export const WEIGHTS = { error: 1000, outside: 500, unread: 400, missing: 300, dayLate: 1 } as const;

/** A report that is later still weighs no more: lateness alone never outweighs a report that is missing. */
export const MOST_DAYS_WEIGHED = 99;

/** So many bodies stand open on the screen, the others folded. */
export const BODIES_ON_SCREEN = 8;

/** A sheet of A4 has room for so many bodies, and for so many reasons of each. */
export const BODIES_ON_PAPER = 4;
export const REASONS_ON_PAPER = 2;

/** Of one body the sheet tells so many matters, and so many of its errors. */
export const MOST_MATTERS = 4;
export const ERRORS_TOLD = 2;

/** A stock of requests carried on that grew by fewer cases than this is not worth a line. */
export const SMALLEST_RISE = 3;
