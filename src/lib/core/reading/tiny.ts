/** Text smaller than this, in points, no eye reads. A page of PDF is drawn to a scale and has a limit of its own. */
export const TINY_POINTS = 2;
