export * from './decision.ts';
export * from './letter.ts';
export * from './merge.ts';
