export * from './case.ts';
export * from './case-file.ts';
export * from './closed-findings.ts';
export * from './decision.ts';
export * from './letter.ts';
export * from './letter-terms.ts';
export * from './merge.ts';
export { unknownBodies } from './record-file.ts';
