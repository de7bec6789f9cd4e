import { SMALLEST_BAND } from '$lib/indicators/index.ts';

/** From so many areas of one level, year and basis on they are ranked and held against limits. */
export const FEWEST_COMPARED = SMALLEST_BAND;
