export { attentionOf } from './attention.ts';
export * from './limits.ts';
export { PERFORMANCE_INDICATORS as ATTENTION_INDICATORS } from './performance.ts';
export type { ListedPerformance, ListedQuality } from './reasons.ts';
export { performanceWords, qualityWords } from './words.ts';
