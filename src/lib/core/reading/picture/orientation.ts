import type { Turns } from '../../recognise/index.ts';

const TURNS: Readonly<Record<number, Turns>> = { 3: 2, 6: 1, 8: 3 };

/** By how many quarter turns clockwise a picture is to be looked at, by the number that a camera or a scanner wrote into it. */
export const turnsOf = (orientation: number): Turns => TURNS[orientation] ?? 0;
