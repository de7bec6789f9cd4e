import type { RegionCode } from '../../core/report/index.ts';
import type { Engine } from '../../warehouse/engine.ts';
import type { BodyParts } from '../body-parts.ts';
import { queryQuality } from '../quality.ts';
import { toColumns } from './columns.ts';
import type { BodyContent, FindingsContent } from './file-names.ts';

/** What was found in an area, and its sums. */
export async function findingsContent(quality: Engine, region: RegionCode, release: string): Promise<FindingsContent> {
  const { findings, sums, cells } = await queryQuality(quality, region);
  return { release, findings: toColumns(findings), sums, cells: toColumns(cells) };
}

/** All rows of a body. */
export function bodyContent({ rows, notes, filings, findings, ...rest }: BodyParts, release: string): BodyContent {
  return {
    ...rest,
    release,
    reports: toColumns(rows),
    notes: toColumns(notes),
    filings: toColumns(filings),
    findings: toColumns(findings),
  };
}
