export * from './cell.ts';
export * from './evidence-names.ts';
export * from './identification.ts';
export * from './ids.ts';
export * from './impossible.ts';
export * from './report.ts';
export * from './says-same.ts';
export * from './seen-notes.ts';
export type { CellId, FormYear, ReportForm, TableKey } from '../template/index.ts';
