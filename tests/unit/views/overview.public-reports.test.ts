import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../src/lib/core/report/index.ts';
import type { IndicatorId } from '../../../src/lib/indicators/index.ts';
import { zh } from '../../support/zh.ts';
import { ALL_REGIONS, queryRegions, type Filter, type RegionRow } from '../../../src/lib/queries/index.ts';
import {
  areaName,
  areaTrail,
  areasBelow,
  countStates,
  coverageLines,
  documentsFigure,
  kpisOf,
  openingRegion,
  outcomesFigure,
  overviewConclusion,
  pointOf,
  requestsFigure,
  seriesBeside,
  seriesOf,
  spokenPoint,
  spokenSummary,
  twinToRows,
  type Area,
} from '../../../src/lib/views/index.ts';
import { buildDatabase } from '../../../src/lib/warehouse/build-node.ts';
import type { Engine } from '../../../src/lib/warehouse/engine.ts';
import { openNodeEngine } from '../../../src/lib/warehouse/engine-node.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HUAIAN, PINGTAN, areaOf, filterOf } from '../../support/public-area.ts';
import { readPublicReports } from '../../support/public-reports.ts';

let folder: string;
let engine: Engine;
let regions: RegionRow[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'views-'));
  await buildDatabase(join(folder, 'all.duckdb'), await readPublicReports(), 'test');
  engine = await openNodeEngine(join(folder, 'all.duckdb'));
  regions = await queryRegions(engine);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

const id = (text: string) => text as IndicatorId;
const area = (region: Filter['region'], rest: Partial<Filter> = {}): Promise<Area> =>
  areaOf(engine, filterOf(region, rest));
const code = (text: string) => text as RegionCode;
const csvLine = (current: Area, year: number) =>
  twinToRows(requestsFigure(current, zh).twin, zh).find(([first]) => first === String(year));

describe('own reports and the aggregate report', () => {
  test('Pingtan 2019: the bodies received 19, the zone says 23; they stand side by side and are not added', async () => {
    const pingtan = await area(PINGTAN, { year: 2019 });
    expect(pointOf(pingtan, id('received_new'), 2019)).toMatchObject({ value: 19, source: 'own' });
    expect(pointOf(pingtan, id('received_new'), 2019, 'aggregate')).toMatchObject({ value: 23, source: 'aggregate' });
    const view = requestsFigure(pingtan, zh);
    expect(view.drawing.received[0]?.value).toBe(19);
    expect(view.drawing.beside[0]?.value).toBe(23);
    expect(view.finding).toContain('19');
    expect(csvLine(pingtan, 2019)?.slice(0, 6)).toEqual(['2019', 19, 0, 19, 0, 23]);
  });

  test('the aggregate report speaks where it is asked for and nowhere else, in every year', async () => {
    const huaian = await area(HUAIAN, { basis: 'published' });
    expect(pointOf(huaian, id('received_new'), 2024)).toMatchObject({ value: 3119, source: 'aggregate', bodies: 1 });
    expect(requestsFigure(huaian, zh).foot).toEqual({ text: '2024 年政府公布的汇总报告', complete: true });
    const pingtan = await area(PINGTAN);
    for (const { source } of seriesOf(pingtan, id('received_new'))) expect(source).toBe('own');
    const published = await area(PINGTAN, { basis: 'published' });
    expect(seriesOf(published, id('received_new')).map(({ value }) => value)).toEqual([23, 21, 70, 74, 81, 218, 154]);
    expect(seriesBeside(published, id('received_new')).map(({ value }) => value)).toEqual([
      19, 21, 70, 78, 69, 209, 105,
    ]);
  });

  test('the aggregate of an area says nothing of the areas above it', async () => {
    const jiangsu = await area(code('320000'));
    expect(pointOf(jiangsu, id('received_new'), 2024)).toMatchObject({ value: null, gap: 'not_loaded' });
    expect(jiangsu.aggregate.size).toBe(0);
  });

  test('a kind of body has no aggregate report', async () => {
    const departments = await area(PINGTAN, { kind: 'department' });
    expect(departments.aggregate.size).toBe(0);
    expect(requestsFigure(departments, zh).drawing.beside).toEqual([]);
    const huaian = await area(HUAIAN, { kind: 'city_gov' });
    expect(pointOf(huaian, id('received_new'), 2024)).toMatchObject({ value: null, gap: 'not_loaded' });
  });

  test('chosen agencies stand for themselves, whatever the area', async () => {
    const chosen = await area(PINGTAN, { agencies: ['huaian-gov', 'pingtan-agriculture'] as never });
    expect(pointOf(chosen, id('received_new'), 2024, 'aggregate').value).toBe(3119);
    expect(chosen.bodies.get(2024)).toBe(1);
  });
});

describe('missing is never 0', () => {
  test('years without a report are gaps, empty in the CSV, with the reason beside them', async () => {
    const huzhu = await area(code('630223'), { year: 2023 });
    const received = seriesOf(huzhu, id('received_new'));
    expect(received.map(({ year, value, gap }) => [year, value, gap])).toEqual(
      [2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) =>
        year === 2023 ? [year, 1, null] : [year, null, 'not_loaded'],
      ),
    );
    expect(csvLine(huzhu, 2022)?.slice(0, 5)).toEqual(['2022', '', '', '', '']);
    expect(csvLine(huzhu, 2022)?.at(-1)).toContain(zh.terms.gap.not_loaded);
    expect(csvLine(huzhu, 2023)?.at(-1)).toContain(zh.figure.inferredIn(1));
  });

  test('what a form does not ask for is no gap of the bodies', async () => {
    const repealed = seriesOf(await area(PINGTAN), id('normative_docs_repealed'));
    expect(repealed.slice(0, 2).map(({ gap }) => gap)).toEqual(['not_in_form', 'not_in_form']);
    expect(repealed.slice(2).every(({ value }) => value !== null)).toBe(true);
  });

  test('outcomes that exceed their total are said, not mended', async () => {
    const view = outcomesFigure(await area(PINGTAN, { year: 2025 }), zh);
    expect(view.drawing.gaps).toEqual([0, -3, 0, -9, 0, -3, -10]);
    expect(view.subtitle).toContain('−10');
  });

  test('an area where nothing is loaded has figures that say so', async () => {
    const nothing = await area(code('630200'), { from: 2019, to: 2020, year: 2020 });
    for (const view of [documentsFigure(nothing, zh), requestsFigure(nothing, zh), outcomesFigure(nothing, zh)]) {
      expect(view.empty).not.toBeNull();
      expect(view.finding).toContain(zh.terms.gap.not_loaded);
    }
    expect(overviewConclusion(nothing, [], [], zh).map(({ pieces }) => pieces)).toEqual([[zh.lead.nothing(2020, 1)]]);
  });
});

describe('areas', () => {
  test('the site opens at the smallest area with the most reports', () =>
    expect(openingRegion(regions)).toBe('350128'));

  test('a province leads straight to the county where its agencies sit', () => {
    const names = (from: Filter['region']) => areasBelow(from, regions).map(({ name }) => name);
    expect(names(ALL_REGIONS)).toEqual(['江苏省', '福建省', '青海省']);
    expect(names(code('630000'))).toEqual(['互助土族自治县']);
    expect(names(code('320000'))).toEqual(['淮安市', '沭阳县']);
    expect(names(HUAIAN)).toEqual(['洪泽区']);
    expect(names(PINGTAN)).toEqual([]);
  });

  test('the way back names every step', () => {
    const trail = areaTrail(filterOf(code('630223')), regions, zh);
    expect(trail.map(({ name }) => name)).toEqual([zh.area.all, '青海省', '海东市', '互助土族自治县']);
    expect(trail.map(({ own }) => own)).toEqual([119, 1, 1, 1]);
    expect(areaName(filterOf(ALL_REGIONS), regions, zh)).toBe(zh.area.all);
    expect(areaName(filterOf(PINGTAN), regions, zh)).toBe('平潭综合实验区');
  });

  test('coverage counts every body and year once, aggregate reports first', async () => {
    const lines = coverageLines((await area(PINGTAN)).coverage);
    expect(lines.map(({ scope }) => scope)).toEqual(['aggregate', ...Array.from({ length: 17 }, () => 'own')]);
    const counts = countStates(lines);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(18 * 7);
    expect(counts).toEqual({ read: 122, unread: 2, missing: 0, uncollected: 2, not_due: 0 });
  });
});

describe('headlines and sentences', () => {
  test('each headline rests on its fraction and says how many bodies it covers', async () => {
    const strip = kpisOf(await area(PINGTAN, { year: 2025 }), zh);
    expect(strip.map(({ value, unit }) => `${value}${unit}`)).toEqual([
      '105件',
      '45.5%',
      '9.1%',
      '2.0%',
      '11.1%',
      '76件',
    ]);
    expect(strip.map(({ coverage }) => coverage)).toEqual([
      '15/17，4 份待核',
      '13/17，2 份自相矛盾未计入，2 份待核',
      '15/17，4 份待核',
      '14/17，1 份自相矛盾未计入，3 份待核',
      '15/17，1 份待核',
      '15/17',
    ]);
    expect(strip.map(({ point }) => [point.contradicted, point.excluded])).toEqual([
      [4, 0],
      [2, 2],
      [4, 0],
      [3, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(strip.map(({ small }) => small)).toEqual([false, false, false, false, true, false]);
    expect(strip.every(({ complete }) => !complete)).toBe(true);
    expect(strip[1]?.basis).toContain('45/99');
    expect(strip[0]?.change).toBe('▼ −27 件（−20.5%）；两年都有数的 15 个机关由 132 变为 105');
  });

  test('beside each headline the other basis has its unit, and one pair of brackets', async () => {
    const published = await area(PINGTAN, { year: 2025, basis: 'published' });
    const told = kpisOf(published, zh).map(({ beside }) => beside?.split('；')[0]);
    expect(told.slice(0, 4)).toEqual([
      '机关合计 105 件（15/17 个机关），相差 49 件',
      '机关合计 45.5%（45/99，13/17 个机关），相差 2.5 个百分点',
      '机关合计 9.1%（9/99，15/17 个机关），相差 1.7 个百分点',
      '机关合计 2.0%（2/101，14/17 个机关），相差 1.9 个百分点',
    ]);
  });

  test('the first year has no year before it, and the old form its own row', async () => {
    const strip = kpisOf(await area(PINGTAN, { year: 2019 }), zh);
    expect(strip[5]?.name).toBe(zh.indicators['normative_docs_newly_made']);
    expect(strip.every(({ change }) => change === zh.kpi.firstYear)).toBe(true);
  });

  test('where nothing is loaded there is no figure, only the reason', async () => {
    const strip = kpisOf(await area(code('630223'), { year: 2022 }), zh);
    expect(strip.every(({ value, basis }) => value === null && basis === zh.terms.gap.not_loaded)).toBe(true);
    expect(strip.every(({ change }) => change === zh.kpi.noChange)).toBe(true);
  });

  test('what is spoken of a point is its series, year, figure and coverage', async () => {
    const pingtan = await area(PINGTAN, { year: 2025 });
    const view = requestsFigure(pingtan, zh);
    expect(spokenPoint('新收', pointOf(pingtan, id('received_new'), 2025), zh)).toBe(
      '新收，2025 年，105件，已收录 15/17',
    );
    expect(spokenPoint('公开率', pointOf(pingtan, id('open_rate'), 2025), zh)).toContain(
      '45.5%（45/99），已收录 13/17',
    );
    expect(spokenSummary(view, zh)).toBe(`${view.title}。${view.finding}`);
  });
});
