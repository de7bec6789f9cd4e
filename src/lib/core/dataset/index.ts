export {
  DATASET_FILES,
  LIST_SEPARATOR,
  OPTIONAL_FILES,
  REGISTER_FILES,
  REPORT_FILES,
  RECORD_COLUMNS,
  TABLE_COLUMNS,
  type ReportFile,
} from './columns.ts';
export { addCoverages, measureCoverage, type Coverage } from './coverage.ts';
export { neutraliseText, printCsv, printRows, restoreText } from './csv.ts';
export { decodeText, isBinary } from './decode.ts';
export {
  agencyTable,
  cellTable,
  dictionaryTable,
  markSynthetic,
  reportTable,
  rowsFrom,
  type DownloadTable,
  type LongTable,
} from './downloads.ts';
export { DOCUMENT_INDEX, readDocumentIndex, type IndexedDocument } from './document-index.ts';
export { givenOfRow, notGiven, reportOfGiven, type GivenFigures, type ReportHead } from './given-row.ts';
export { layOver, type LocalState, type RegisterChanges } from './lay-over.ts';
export { printBodyList, readBodyList, type BodyListReading, type ListedBody } from './body-list.ts';
export { partFile, type Manifest, type PublishedFile } from './manifest.ts';
export { findingTable, ruleTable, suspectFindings } from './findings-table.ts';
export { say } from './messages.ts';
export { printDataset } from './print.ts';
export { readPackage } from './package.ts';
export { printPackage, withResources, type ResourceSpec } from './print-package.ts';
export { areasAcross, partsOf } from './parts.ts';
export { readDataset, sortProblems, type DatasetReading } from './read.ts';
export { readRegister, type Register } from './read-register.ts';
export { readReportRows } from './read-reports.ts';
export { TableReader, rowsUnder, type RawRow } from './table.ts';
export type { Dataset, DatasetInfo, FileTexts, Problem, Span } from './types.ts';
