import type * as drawings from './drawings.ts';

/** The drawings, once they are there. */
export type Charts = typeof drawings;

export { slotStyle, type Layout } from './theme.ts';
