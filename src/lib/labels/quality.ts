import type { Labels as Shared, Widen } from './index.ts';
import { cases } from './zh/cases.ts';
import { quality } from './zh/quality.ts';
import { reportPage } from './zh/report.ts';
import { status } from './zh/status.ts';

/** The words of data quality in Chinese. */
export const qualityWords = { cases, quality, reportPage, status };

/** The words of every page, and those of data quality. */
export type Labels = Shared & Widen<typeof qualityWords>;
