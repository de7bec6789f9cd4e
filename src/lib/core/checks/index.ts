export * from './arithmetic.ts';
export * from './exact.ts';
