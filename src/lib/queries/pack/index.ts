export * from './body-lines.ts';
export * from './coverage.ts';
export { covers, type AreaPack } from './pack.ts';
export * from './trend.ts';
