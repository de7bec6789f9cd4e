export * from './asked-ahead.ts';
export * from './dataset-parameter.ts';
export * from './kept.ts';
export * from './other-dataset.ts';
export * from './pages.ts';
export * from './parameters.ts';
export * from './served-address.ts';
