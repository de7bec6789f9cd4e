export { DATASET_FILES, LIST_SEPARATOR } from './columns.ts';
export { measureCoverage, type Coverage } from './coverage.ts';
export { neutraliseText, printCsv, restoreText } from './csv.ts';
export { decodeText } from './decode.ts';
export {
  agencyTable,
  cellTable,
  dictionaryTable,
  markSynthetic,
  reportTable,
  type DownloadTable,
} from './downloads.ts';
export { DOCUMENT_INDEX, readDocumentIndex, type IndexedDocument } from './document-index.ts';
export { layOver, type LocalState, type RegisterChanges } from './lay-over.ts';
export { printBodyList, readBodyList, type BodyListReading, type ListedBody } from './body-list.ts';
export type { Manifest, PublishedFile } from './manifest.ts';
export { findingTable, ruleTable, suspectFindings } from './findings-table.ts';
export { say } from './messages.ts';
export { printDataset } from './print.ts';
export { printPackage } from './print-package.ts';
export { readDataset, type DatasetReading } from './read.ts';
export type { Dataset, DatasetInfo, Problem } from './types.ts';
