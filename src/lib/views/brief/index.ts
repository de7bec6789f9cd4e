export { ATTENTION_INDICATORS, attentionOf } from './attention.ts';
export { BRIEF_INDICATORS, briefView, type BriefSource, type BriefView, type FilingSummary } from './brief.ts';
export type { BriefPiece } from './figures.ts';
