export { buildCounty } from './county/build.ts';
export { printCounty } from './county/files.ts';
export { publishCorrected } from './documents/corrected.ts';
export { publishCounty } from './documents/write-documents.ts';
export { makeNation } from './nation/nation.ts';
export { LEAST_AGENCIES, MOST_AGENCIES } from './nation/plan.ts';
export { printNationReadme } from './nation/readme.ts';
export { buildPrefecture, printPrefecture } from './prefecture/build.ts';
