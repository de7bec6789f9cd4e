export * from './area.ts';
export * from './case-lines.ts';
export * from './draft-breaks.ts';
export * from './findings.ts';
export * from './rule-lines.ts';
export * from './status.ts';
export * from '../bodies/report-state.ts';
