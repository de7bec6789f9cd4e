export * from './deadlines.ts';
export * from './expected.ts';
export * from './status.ts';
export * from './complete.ts';
