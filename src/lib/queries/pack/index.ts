export type { AreaPack } from './pack.ts';
export * from './pack-source.ts';
