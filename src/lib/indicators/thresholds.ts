/**
 * The sizes below which a figure is not shown as if it were certain. One table: what is too few on one page is too few on all.
 */

/** Fewer cases than this are shown as n/d alone, and no change is told between them: one case more or less would move the rate by over ten points. */
export const SMALLEST_RATE = 10;

/** Fewer cases than this are shown, and kept out of rankings, limits and places: the usual bound of the normal approximation. */
export const SMALLEST_RANKED_DENOMINATOR = 30;

/** Fewer bodies than this have no mean, median or band of their own: each of them would decide it. */
export const SMALLEST_BAND = 5;

/** With fewer others than this there is no telling what is usual among them. */
export const FEWEST_OTHERS = 4;

/** Of the bodies that are told to lie beyond chance, no more than this share is expected to do so by chance (Benjamini and Hochberg). */
export const FALSE_DISCOVERIES = 0.05;

/** A difference whose interval lies within so many percent points of nothing is no change. */
export const EVEN_WITHIN = 2;

/** Whether so many cases are too few for a percentage; a count (`null`) never is. */
export const isSmallRate = (denominator: number | null): boolean => denominator !== null && denominator < SMALLEST_RATE;

/** Whether so many cases may be ranked; a count (`null`) always may. */
export const mayBeRanked = (denominator: number | null): boolean =>
  denominator === null || denominator >= SMALLEST_RANKED_DENOMINATOR;
