import { agencyListWords } from './agencies.ts';
import type { Labels as Shared, Widen } from './index.ts';
import { cases } from './zh/cases.ts';
import { quality } from './zh/quality.ts';
import { reportPage } from './zh/report.ts';
import { status } from './zh/status.ts';
import { versions } from './zh/versions.ts';

/** The words of data quality in Chinese. */
export const qualityWords = { ...agencyListWords, cases, quality, reportPage, status, versions };

/** The words of every page, and those of data quality. */
export type Labels = Shared & Widen<typeof qualityWords>;
