export { BRIEF_INDICATORS } from './brief-indicators.ts';
export { briefView, type BriefSource, type BriefView, type FilingSummary } from './brief.ts';
export { causesIn } from './causes.ts';
export { givenInShort } from './given-in-short.ts';
export type { BriefPiece } from './figures.ts';
export { listedBodies } from './listed-bodies.ts';
