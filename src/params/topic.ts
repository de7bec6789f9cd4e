import { TOPICS } from '$lib/indicators/index.ts';

/** The addresses of the four topic pages. */
export const match = (name: string): boolean => TOPICS.some((topic) => topic === name);
