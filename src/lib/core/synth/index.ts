export { buildCounty } from './county/build.ts';
export { printCounty } from './county/files.ts';
