export * from './arithmetic.ts';
export * from './exact.ts';
export { findingsOf, type Finding } from './finding.ts';
