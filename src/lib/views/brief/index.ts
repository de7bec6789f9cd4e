export { BRIEF_INDICATORS, briefView, type BriefSource, type BriefView, type FilingSummary } from './brief.ts';
export { causesIn } from './causes.ts';
export type { BriefPiece } from './figures.ts';
export { listedBodies } from './listed-bodies.ts';
