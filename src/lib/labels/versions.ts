import { versions } from './zh/versions.ts';

/** The words of the versions of a report in Chinese. */
export const versionWords = { versions };
