export * from './by-applicant.ts';
export * from './catalog.ts';
export * from './compute.ts';
export * from './forms.ts';
export * from './thresholds.ts';
export * from './to-sql.ts';
export * from './types.ts';
export * from './year-before.ts';
