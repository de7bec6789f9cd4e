export * from './area.ts';
export * from './findings.ts';
export * from './status.ts';
