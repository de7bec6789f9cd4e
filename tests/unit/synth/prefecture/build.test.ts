import { describe, expect, test } from 'vitest';
import { printDataset, readDataset } from '../../../../src/lib/core/dataset/index.ts';
import { buildPrefecture, printPrefecture } from '../../../../src/synth/index.ts';
import { queryAreaCoverage, queryAreaFigures, queryRegions } from '../../../../src/lib/queries/index.ts';
import { AREA_INDICATORS, areaComparison, areaLines, perInhabitants } from '../../../../src/lib/views/index.ts';
import { withDataset } from '../../../support/dataset-engine.ts';

const prefecture = buildPrefecture(1);
const { dataset } = prefecture;
const counties = dataset.regions.filter(({ level }) => level === 'county');

describe('the fictional prefecture', () => {
  test('has six counties of sixty bodies with a population, and is read as it is printed', () => {
    expect(counties.map(({ name }) => name)).toEqual(['甲县', '乙县', '丙县', '丁县', '戊县', '己县']);
    for (const { region_code, population } of counties) {
      const bodies = dataset.agencies.filter((agency) => agency.region_code === region_code);
      expect(bodies.length).toBeGreaterThanOrEqual(60);
      expect(population).toMatchObject({ year: 2020, source: '虚构的人口普查' });
    }
    const files = printPrefecture(prefecture);
    expect(files['regions.csv']?.split('\n')[0]).toBe(
      'region_code,name,level,parent_code,population,population_year,population_source',
    );
    const { 'defects.csv': ledger = '' } = files;
    // One year of it, since reading all seven takes its time.
    const recent = { ...dataset, reports: dataset.reports.filter(({ year }) => year === 2025) };
    const read = readDataset(printDataset(recent));
    expect(read.ok && read.dataset.regions).toEqual(dataset.regions);
    expect(read.ok && read.dataset.reports).toHaveLength(recent.reports.length);
    expect(ledger).toContain('county6-');
    expect(`${files['agencies.csv']}${ledger}`).not.toMatch(/示例县|\bexample-/);
  }, 30_000);

  test('has reports that are missing, totals that are not the sums, and one county without a total', () => {
    const published = counties.filter(({ region_code }) =>
      dataset.reports.some(
        ({ scope, agency_id }) =>
          scope === 'aggregate' &&
          dataset.agencies.some((agency) => agency.agency_id === agency_id && agency.region_code === region_code),
      ),
    );
    expect(published.map(({ name }) => name)).toEqual(['甲县', '乙县', '丙县', '丁县', '戊县']);
    expect(prefecture.ledger.some((line) => line.includes('aggregate_mismatch'))).toBe(true);
    expect(prefecture.ledger.some((line) => line.includes('not_filed'))).toBe(true);
    expect(prefecture.ledger.some((line) => line.includes('county6-gov'))).toBe(false);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(buildPrefecture(1)).toEqual(prefecture);
    expect(buildPrefecture(2).dataset.regions).not.toEqual(dataset.regions);
  }, 30_000);

  test('ranks its five counties with a total and draws limits around them; the sixth stands below the line', async () => {
    const recent = { ...dataset, reports: dataset.reports.filter(({ year }) => year >= 2024) };
    const asked = { year: 2025, basis: 'published', years: [2024, 2025] } as const;
    const lines = await withDataset(recent, async (engine) =>
      areaLines(
        asked,
        await queryRegions(engine),
        await queryAreaFigures(engine, { level: 'county', from: 2024, to: 2025 }, AREA_INDICATORS),
        await queryAreaCoverage(engine, 2024, 2025),
      ),
    );
    const told = (listed: boolean) => lines.filter((line) => line.listed === listed).map(({ region }) => region.name);
    expect([told(true), told(false)]).toEqual([['甲县', '乙县', '丙县', '丁县', '戊县'], ['己县']]);
    expect(lines.map((line) => perInhabitants(line, asked) !== null)).toEqual([true, true, true, true, true, false]);
    const comparison = areaComparison(lines, asked, 'open_rate', [], '县级');
    expect(comparison?.bodies.map(({ rank }) => rank?.rank).toSorted()).toEqual([1, 2, 3, 4, 5]);
    expect(comparison?.funnel).not.toBeNull();
    expect(comparison?.bodies.every(({ change }) => change !== null)).toBe(true);
  }, 60_000);
});
