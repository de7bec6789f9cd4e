export { buildCounty } from './county/build.ts';
export { printCounty } from './county/files.ts';
export { publishCounty } from './documents/write-documents.ts';
