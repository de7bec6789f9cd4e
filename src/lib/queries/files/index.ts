export * from './file-names.ts';
export { filesDataset, type ReadFile } from './files-source.ts';
