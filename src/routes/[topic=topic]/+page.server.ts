import { TOPICS } from '$lib/indicators/index.ts';

export const entries = () => TOPICS.map((topic) => ({ topic }));
