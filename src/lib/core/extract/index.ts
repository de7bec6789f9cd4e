export { extractReport } from './extract-report.ts';
export type { KnownIdentity } from './identity.ts';
export { inferCells } from './infer.ts';
export { mayBeOwn } from './own-mark.ts';
export type { OwnReport } from './own-rows.ts';
export { readOwnTable } from './own-tables.ts';
export { placeReport } from './region.ts';
export { splitReports } from './split-reports.ts';
