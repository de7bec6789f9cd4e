import type { RegionCode } from '../../core/report/index.ts';
import { CATALOG } from '../../indicators/index.ts';
import type { Engine } from '../../warehouse/engine.ts';
import { queryAreaCoverage } from '../area-coverage.ts';
import { queryAreaFigures } from '../area-figures.ts';
import type { BodyParts } from '../body-parts.ts';
import type { Filter } from '../filter.ts';
import { queryQuality } from '../quality.ts';
import { toColumns } from './columns.ts';
import type { BodyContent, FindingsContent, LevelsContent } from './file-names.ts';

/** The figures of all areas beside each other. */
export async function levelsContent(
  engine: Engine,
  { from, to }: Pick<Filter, 'from' | 'to'>,
  release: string,
): Promise<LevelsContent> {
  const every = CATALOG.map(({ id }) => id);
  return {
    release,
    figures: toColumns(await queryAreaFigures(engine, { level: null, from, to }, every)),
    coverage: toColumns(from <= to ? await queryAreaCoverage(engine, from, to) : []),
  };
}

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
