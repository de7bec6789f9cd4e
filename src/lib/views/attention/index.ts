export { attentionOf, type AttentionLists } from './attention.ts';
export * from './limits.ts';
export { PERFORMANCE_INDICATORS as ATTENTION_INDICATORS } from './performance-indicators.ts';
export { performanceOf } from './performance.ts';
export { qualityOf } from './quality.ts';
export type { ListedPerformance, ListedQuality } from './reasons.ts';
export { performanceWords, qualityWords } from './words.ts';
