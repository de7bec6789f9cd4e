export * from './document.ts';
export { decodeText } from './encoding.ts';
export { listArchive, takeFromArchive } from './archive.ts';
export { isJunkFile } from './junk.ts';
export { makePlace, makeTable } from './grid.ts';
export { moveBlocks } from './move-blocks.ts';
export { readDocument } from './read-document.ts';
export type { LoadAsset, ReadingStage } from './reader.ts';
export { sniffKind } from './sniff.ts';
