import type { Labels as Shared, Widen } from './index.ts';
import { importWords } from './zh/import.ts';
import { report, reportPage } from './zh/report.ts';
import { versions } from './zh/versions.ts';

/** The words of the import in Chinese. */
export const importPage = { import: importWords, report, reportPage, versions };

/** The words of every page, and those of the import. */
export type Labels = Shared & Widen<typeof importPage>;
