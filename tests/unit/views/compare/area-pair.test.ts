import { beforeAll, describe, expect, test } from 'vitest';
import {
  queryAreaCoverage,
  queryAreaFigures,
  queryRegions,
  type AreaCoverageRow,
  type AreaFigureRow,
  type Basis,
  type RegionRow,
} from '../../../../src/lib/queries/index.ts';
import { areaFigures, areas } from '../../../../src/lib/labels/zh/compare-areas.ts';
import {
  AREA_INDICATORS,
  areaComparison,
  areaLines,
  areaNote,
  areaPair,
  areasLead,
  commonLevel,
  figureOf,
  meanOfBodies,
  openingAreaYear,
  perInhabitants,
  pointText,
  rateParts,
  sortAreas,
  type AreaLine,
  type AreaQuestion,
} from '../../../../src/lib/views/index.ts';
import { withDataset } from '../../../support/dataset-engine.ts';
import { readPublicReports } from '../../../support/public-reports.ts';
import { zh } from '../../../support/zh.ts';

const t = { ...zh, areas, compare: areaFigures };
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
let regions: RegionRow[];
let figures: AreaFigureRow[];
let coverage: AreaCoverageRow[];
beforeAll(async () => {
  await withDataset(await readPublicReports(), async (engine) => {
    regions = await queryRegions(engine);
    figures = await queryAreaFigures(engine, { level: null, from: 2019, to: 2025 }, AREA_INDICATORS);
    coverage = await queryAreaCoverage(engine, 2019, 2025);
  });
}, 60_000);

const asking = (year: number, basis: Basis = 'published'): AreaQuestion => ({ year, basis, years });
const linesOf = (asked: AreaQuestion) => areaLines(asked, regions, figures, coverage);
const named = (lines: readonly AreaLine[], name: string): AreaLine => {
  const line = lines.find(({ region }) => region.name === name);
  if (!line) throw new Error(name);
  return line;
};

describe('areas of the public reports', () => {
  test('open at the latest year in which two of them speak', () => {
    expect(openingAreaYear(coverage, 'published', 2025)).toBe(2024);
    expect(openingAreaYear([], 'published', 2025)).toBe(2025);
  });

  test('those with a published total stand in one table, in the order of a rate; the others are listed and compared with nobody', () => {
    const asked = asking(2024);
    const lines = linesOf(asked);
    expect(
      sortAreas(lines, 'open_rate', false, asked).map((line) => {
        const point = figureOf(line, 'open_rate', asked);
        return `${line.region.name} ${point ? pointText(point, t) : ''} ${areaNote(line, lines, t)}`;
      }),
    ).toEqual([
      '洪泽区 62.1%（59/95） 县级 · 属淮安市，两行不能相加',
      '淮安市 59.5%（1,816/3,050） 地市级',
      '平潭综合实验区 45.9%（100/218） 县级',
    ]);
    expect(sortAreas(lines, 'received_new', true, asked).map(({ region }) => region.name)).toEqual([
      '洪泽区',
      '平潭综合实验区',
      '淮安市',
    ]);
    expect(lines.filter(({ listed }) => !listed).map(({ region }) => region.name)).toEqual([
      '沭阳县',
      '互助土族自治县',
    ]);
    expect(commonLevel(lines)).toBe('county');
  });

  test('two of them side by side differ where the interval of the difference excludes 0', () => {
    const asked = asking(2024);
    const lines = linesOf(asked);
    const [first, second] = [named(lines, '平潭综合实验区'), named(lines, '洪泽区')];
    const rows = areaPair(first, second, asked, t);
    const told = rows.map(({ name, difference, interval, verdict }) =>
      [name, difference, interval && `${interval.low.toFixed(1)} ${interval.high.toFixed(1)}`, verdict].join(' | '),
    );
    expect(told).toEqual([
      '新收申请 | +123 |  | amount',
      '公开率 | −16.2 | -27.4 -4.2 | lower',
      '不予公开率 | +14.7 | 7.4 20.7 | higher',
      '无法提供率 | +0.7 | -10.9 11.6 | undecided',
      '结转率 | 0.0 | -3.9 1.7 | undecided',
      '复议纠正率 |  |  | incomparable',
      expect.stringContaining('规范性文件制发'),
    ]);
    expect(areasLead(lines, { first, second, rows }, asked, t)).toBe(
      '2024 年有政府公布汇总的地区 3 个。同是县级，平潭综合实验区公开率 45.9%（100/218），低于洪泽区的 62.1%（59/95）；不予公开率 17.9%（39/218），高于洪泽区的 3.2%（3/95）。这 2 项差别超出偶然范围；申请的内容不同，差别不等于工作好坏。',
    );
    expect(areasLead(lines, null, asked, t)).toBe('2024 年有政府公布汇总的地区 3 个。');
    const alike = rows.filter(({ verdict }) => verdict === 'undecided');
    const city = named(lines, '淮安市');
    expect(areasLead(lines, { first, second: city, rows: alike }, asked, t)).toBe(
      '2024 年有政府公布汇总的地区 3 个。两地不同级，只供参考：平潭综合实验区与淮安市各项比率的差别都可能出于偶然。',
    );
  });

  test('by the sum of its bodies an area speaks with five of them, and fewer than five areas have neither ranks nor limits', () => {
    const asked = asking(2024, 'sum');
    const lines = linesOf(asked);
    const listed = lines.filter((line) => line.listed).map(({ region }) => region.name);
    expect(listed).toEqual(['平潭综合实验区']);
    const pingtan = named(lines, '平潭综合实验区');
    expect(figureOf(pingtan, 'received_new', asked)).toMatchObject({ value: 209, source: 'own', reports: 17 });
    expect(meanOfBodies(pingtan, asked)).toBeCloseTo(209 / 17, 6);
    expect(perInhabitants(pingtan, asked)).toBeNull();
    const comparison = areaComparison(lines, asked, 'open_rate', ['350128'], '县级');
    expect(comparison?.bodies.map(({ row, rank, slot }) => [row.name, rank, slot])).toEqual([
      ['平潭综合实验区', null, 0],
    ]);
    expect(comparison?.funnel).toBeNull();
    // In 2025 two bodies are missing: sums of different bodies are not set against each other.
    const next = areaComparison(linesOf(asking(2025, 'sum')), asking(2025, 'sum'), 'received_new', [], '县级');
    expect(next?.bodies.map(({ change }) => change)).toEqual([null]);
    expect(areaComparison([], asked, 'open_rate', [], '')).toBeNull();
  });

  test('a rate on few cases is told as a fraction, and a missing one with its reason', () => {
    const lines = linesOf(asking(2024));
    const parts = (name: string) => rateParts(figureOf(named(lines, name), 'review_correction_rate', asking(2024)), t);
    expect([parts('平潭综合实验区'), parts('淮安市'), rateParts(null, t)]).toEqual([
      { value: '1/6', fraction: '样本少' },
      { value: '20.4%', fraction: '64/314' },
      { value: '—', fraction: '未收录' },
    ]);
  });

  test('ten thousand inhabitants are the measure where the register has them', () => {
    const asked = asking(2024);
    const line = named(linesOf(asked), '洪泽区');
    expect(perInhabitants({ ...line, region: { ...line.region, inhabitants: 285_000 } }, asked)).toBeCloseTo(3.3333, 3);
  });
});
