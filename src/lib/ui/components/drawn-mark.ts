import type { Labels } from '../../labels/index.ts';

/** Every mark of the site. */
export type MarkName = keyof Labels['marks']['meaning'];

/** The marks that are drawn; the others are written (`marks.signs`). */
export type DrawnMark = Exclude<MarkName, keyof Labels['marks']['signs']>;

export const isDrawn = (mark: MarkName, { marks }: Labels): mark is DrawnMark => !(mark in marks.signs);
