export * from './find-agency.ts';
export * from './in-force.ts';
export * from './inclusions.ts';
export * from './kind.ts';
export * from './powers.ts';
export * from './region.ts';
export * from './sector.ts';
export * from './types.ts';
