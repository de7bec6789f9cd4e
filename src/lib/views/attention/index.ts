export { ATTENTION_INDICATORS, attentionOf, type Attention, type Reason } from './attention.ts';
export * from './limits.ts';
