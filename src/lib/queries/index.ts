export * from './coverage.ts';
export * from './directory.ts';
export * from './filter.ts';
export * from './regions.ts';
export * from './release.ts';
export * from './report.ts';
export * from './trend.ts';
export * from './contributions.ts';
