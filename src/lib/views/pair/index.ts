export { pairCells, type SideCell } from './cells.ts';
export { differingFigures } from './original.ts';
export { promisesOf } from './promises.ts';
export { compareText, pairSections, sharedSentences } from './text.ts';
export { versionDifferences } from './versions.ts';
