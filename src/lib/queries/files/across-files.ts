import type { Engine } from '../../warehouse/engine.ts';
import { outcomesOf } from '../applicant-outcomes.ts';
import { queryAreaTotals } from '../area-totals.ts';
import { ALL_REGIONS } from '../filter.ts';
import {
  AREA_CELL_SQL,
  AREA_SUM_SQL,
  queryAreaCells,
  queryAreas,
  type AreaCellRow,
  type AreaSumRow,
} from '../quality.ts';
import { toColumns } from './columns.ts';
import {
  applicantsFile,
  filedFile,
  findingsFile,
  packFile,
  sumsFile,
  type ApplicantsContent,
  type DatasetFile,
  type FiledContent,
  type FindingsContent,
  type SummaryContent,
  type SumsContent,
} from './file-names.ts';
import { mergeApplicants, mergeSummaries } from './merge-shares.ts';
import type { Share } from './shares.ts';
import { wholeFiles } from './whole-files.ts';

/**
 * The files that several parts make together. `sums` is a database with the sums of the areas across parts; of these areas a file has
 * those who sit in the area itself, the others are in the files of the areas inside it.
 */
export async function* acrossFiles(
  shares: readonly Share[],
  sums: Engine,
  release: string,
): AsyncGenerator<DatasetFile> {
  const asked = [...new Set(shares.flatMap(({ applicants }) => applicants.map(({ region }) => region)))].sort();
  const across = asked.flatMap((region) => (region === ALL_REGIONS ? [] : [region]));
  const summed = await queryAreas(sums);
  yield* wholeFiles(shares, across, summed, release);
  for (const region of asked) {
    const ofParts = shares.flatMap(({ applicants }) => applicants.filter((one) => one.region === region));
    const rows = outcomesOf(mergeApplicants(ofParts.flatMap((one) => one.sums)));
    yield { name: applicantsFile(region), content: { release, rows } satisfies ApplicantsContent };
    const told = mergeSummaries(shares.flatMap(({ summaries }) => summaries.filter((one) => one.region === region)));
    const summary = { sums: toColumns(told.sums), coverage: toColumns(told.coverage), filed: toColumns(told.filed) };
    yield { name: packFile(region), content: { release, summary } satisfies SummaryContent };
  }
  for (const region of across) {
    const seat = shares.flatMap(({ seats }) => seats.filter((one) => one.region === region))[0];
    const filed: FiledContent = {
      release,
      filings: toColumns(seat?.filings ?? []),
      totals: await queryAreaTotals(sums, region),
    };
    yield { name: filedFile(region), content: filed };
    const found: FindingsContent = {
      release,
      findings: toColumns(seat?.findings ?? []),
      sums: await sums.rows<AreaSumRow>(AREA_SUM_SQL, [region]),
      cells: toColumns(await sums.rows<AreaCellRow>(AREA_CELL_SQL, [region, '.total'])),
    };
    yield { name: findingsFile(region), content: found };
    if (!summed.includes(region)) continue;
    const cells = toColumns(await queryAreaCells(sums, region));
    yield { name: sumsFile(region), content: { release, cells } satisfies SumsContent };
  }
}
