import type { Labels as Shared, Widen } from './index.ts';
import { pins } from './zh/pins.ts';

/** The words of bodies set into a figure, in Chinese. */
export const pinWords = { pins };

/** The words of every page, and those of bodies set into a figure. */
export type Labels = Shared & Widen<typeof pinWords>;
