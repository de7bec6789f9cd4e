import type { Labels as Shared, Widen } from './index.ts';
import { areaCoverage, areaFigures, areas } from './zh/compare-areas.ts';

/** The words of the comparison of areas in Chinese: its own, and the figures of the comparison in the words for areas. */
export const areasWords = { areas, compare: areaFigures };

export const coverageOfAreas = areaCoverage;

/** The words of every page, and those of the comparison of areas. */
export type Labels = Shared & Widen<typeof areasWords>;
