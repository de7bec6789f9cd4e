import { describe, expect, test } from 'vitest';
import { queryAreaFigures } from '../../../src/lib/queries/area-figures.ts';
import {
  queryApplicantOutcomes,
  queryBodyLines,
  queryCoverage,
  queryDirectory,
  queryTrend,
  type Filter,
} from '../../../src/lib/queries/index.ts';
import { coverageLines } from '../../../src/lib/views/index.ts';
import { withDataset } from '../../support/dataset-engine.ts';
import { handDataset, handReport, HUZHU } from '../../support/hand-reports.ts';
import { COUNTY_FILTER } from '../../support/query-world.ts';
import { idOf } from '../../support/register.ts';
import { zh } from '../../support/zh.ts';

const asked = (received: number) => ({
  received_new: received,
  'received_new.natural_person': received,
  granted: received,
  'granted.natural_person': received,
  concluded_total: received,
  'concluded_total.natural_person': received,
});
const HAND = handDataset({ bureau: 'department', centre: 'institution', other: 'department' }, [
  handReport('bureau', 2022, asked(6)),
  handReport('centre', 2022, asked(4)),
  handReport('other', 2022, asked(2)),
  handReport('bureau', 2023, asked(10)),
  handReport('centre', 2023, asked(4)),
  handReport('other', 2023, asked(3)),
]);
/** From 2023 on the report of the bureau includes that of the centre. */
const WORLD = {
  ...HAND,
  agencies: HAND.agencies.map((agency) =>
    agency.agency_id === 'bureau' ? { ...agency, includes: [{ agency_id: idOf('centre'), from: 2023 }] } : agency,
  ),
};
const trendOf = async (changes: Partial<Filter> = {}) => {
  const rows = await withDataset(WORLD, (engine) =>
    queryTrend(engine, { ...COUNTY_FILTER, from: 2022, to: 2023, ...changes }),
  );
  return rows.map(({ year, reports, sums }) => [year, reports, sums.received_new?.numerator, sums.received_new?.same]);
};

describe('a body whose figures another’s report includes', () => {
  test('is counted once in a sum, in the year in which it is, and like is compared with like', async () => {
    expect(await trendOf()).toEqual([
      [2022, 3, 12, null],
      [
        2023,
        3,
        13,
        {
          reports: 3,
          reportsBefore: 3,
          numerator: 13,
          denominator: null,
          numeratorBefore: 12,
          denominatorBefore: null,
        },
      ],
    ]);
  });

  test('is counted where the other is not among those asked for', async () => {
    expect((await trendOf({ kind: 'institution' })).map(([, , sum]) => sum)).toEqual([4, 4]);
    expect((await trendOf({ agencies: [idOf('centre'), idOf('other')] })).map(([, , sum]) => sum)).toEqual([6, 7]);
    expect((await trendOf({ agencies: [idOf('centre'), idOf('bureau')] })).map(([, , sum]) => sum)).toEqual([10, 10]);
  });

  test('keeps its own line, which says in which years it is', async () => {
    const lines = await withDataset(WORLD, (engine) =>
      queryBodyLines(engine, { ...COUNTY_FILTER, from: 2022, to: 2023 }, ['received_new']),
    );
    expect(lines.map(({ agency_id, numerators, included }) => [agency_id, numerators, included])).toEqual([
      ['bureau', [6, 10], []],
      ['centre', [4, 4], [2023]],
      ['other', [2, 3], []],
    ]);
  });

  test('is counted once among areas and among applicants', async () => {
    const [areas, applicants] = await withDataset(
      WORLD,
      async (engine) =>
        [
          await queryAreaFigures(engine, { level: 'county', from: 2023, to: 2023 }, ['received_new']),
          await queryApplicantOutcomes(engine, { ...COUNTY_FILTER, from: 2023, to: 2023 }),
        ] as const,
    );
    expect(areas.map(({ region_code, numerator }) => [region_code, numerator])).toEqual([[HUZHU, 13]]);
    expect(applicants.find(({ applicant }) => applicant === 'natural_person')?.concluded).toBe(13);
  });

  test('is said of it, with the year from which on, in the register and in the matrix of reports', async () => {
    const [directory, coverage] = await withDataset(WORLD, async (engine) => [
      await queryDirectory(engine),
      await queryCoverage(engine, { ...COUNTY_FILTER, from: 2022, to: 2023 }),
    ]);
    expect(
      directory.map(({ agency_id, included_in, included_from }) => [agency_id, included_in, included_from]),
    ).toEqual([
      ['bureau', [], []],
      ['centre', ['bureau'], [2023]],
      ['other', [], []],
    ]);
    expect(coverage.map(({ agency_id, year, included_in }) => [agency_id, year, included_in])).toEqual([
      ['bureau', 2022, []],
      ['bureau', 2023, []],
      ['centre', 2022, []],
      ['centre', 2023, ['bureau']],
      ['other', 2022, []],
      ['other', 2023, []],
    ]);
    const [centre] = coverageLines(coverage.filter(({ agency_id }) => agency_id === 'centre'));
    expect(centre?.included_in).toEqual(['bureau']);
    expect([zh.agencyList.included(['建设局'], [2023]), zh.agencyList.included(['建设局', '县政府'], [])]).toEqual([
      '计入建设局（2023 年度起）的年报，合计只计一次',
      '计入建设局、县政府的年报，合计只计一次',
    ]);
  });
});
