export * from './area.ts';
export * from './differences.ts';
export * from './draft.ts';
export type { Holdings } from './holdings.ts';
export * from './sum.ts';
export * from './told.ts';
