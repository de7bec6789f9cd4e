export { layerDataset } from './as-dataset.ts';
export { blankReport } from './blank-report.ts';
export { confirmSeen } from './confirm-seen.ts';
export { correctCells, correctForm, readEntry, stateOf } from './correct.ts';
export { printLayerFile, readLayerFile } from './layer-file.ts';
export { putReports } from './layer.ts';
export {
  differingItems,
  isSameDocument,
  mergeReports,
  mergeVersions,
  ownerOf,
  type MergeItem,
  type Side,
} from './merge-reports.ts';
export { decideBody, type BodyDecision } from './body-decision.ts';
export { compareList, type ListLine } from './list-changes.ts';
export { sortRecords } from './records.ts';
export { storable } from './storable.ts';
export { changesOf, sortRegister, type BodyEntry, type RegisterRecord } from './register-record.ts';
export { reportKey, versionKey, type Correction, type Layer, type LayerReport, type SourceFile } from './types.ts';
export {
  NO_WORK,
  mergeWork,
  sameWork,
  withoutLastStep,
  type DraftWork,
  type SettledDoubt,
  type ToldIdentity,
} from './work.ts';
