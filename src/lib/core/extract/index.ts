export { extractReport, type Extraction } from './extract-report.ts';
export type { KnownIdentity } from './identity.ts';
export { inferCells } from './infer.ts';
