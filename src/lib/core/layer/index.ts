export { layerDataset } from './as-dataset.ts';
export { blankReport } from './blank-report.ts';
export { correctCells, correctForm, readEntry, stateOf } from './correct.ts';
export { printLayerFile, readLayerFile } from './layer-file.ts';
export { putReports } from './layer.ts';
export { sortRecords } from './records.ts';
export { reportKey, type Correction, type Layer, type LayerReport, type SourceFile } from './types.ts';
