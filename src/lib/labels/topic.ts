import type { Labels as Shared, Widen } from './index.ts';
import { definitionWords } from './definitions.ts';
import { peerWords } from './peers.ts';
import { compare } from './zh/compare.ts';
import { groundWords } from './zh/grounds.ts';
import { topicBodies } from './zh/topic-bodies.ts';
import { topicFigures } from './zh/topic-figures.ts';
import { topics } from './zh/topics.ts';

/** The words of a topic in Chinese. */
export const topicWords = { ...definitionWords, ...peerWords, compare, groundWords, topicBodies, topicFigures, topics };

/** The words of every page, and those of a topic. */
export type Labels = Shared & Widen<typeof topicWords>;
