export * from './cell.ts';
export * from './ids.ts';
export * from './report.ts';
