import { pins } from './zh/pins.ts';
import { search } from './zh/search.ts';

/** The words of the field for bodies in Chinese, with what the search knows bodies by. */
export const pinWords = { pins, search };
