export { collectReadings, type Collected } from './collect-readings.ts';
export { layRegister, type GivenRegister } from './lay-register.ts';
export { newFolder } from './new-folder.ts';

export { EXPORT_FILE, printExportHead, readExportHead, type ExportHead } from './export-head.ts';
export { mergeExport } from './merge-export.ts';
export { DECISIONS_FILE, printDocumentIndex, printFolder } from './print-folder.ts';
export { putArrivals } from './put-arrivals.ts';
export { readRecords, strayRecords } from './read-records.ts';
export type { Arrival, Become, KeptFolder, Need, Reading } from './types.ts';
