export * from './region.ts';
export * from './types.ts';
