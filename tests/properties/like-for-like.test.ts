import { beforeAll, describe, expect, test } from 'vitest';
import { readDatasetFolder } from '../../src/cli/read-dataset.ts';
import type { RegionCode } from '../../src/lib/core/report/index.ts';
import { CATALOG, areComparable, type IndicatorId } from '../../src/lib/indicators/index.ts';
import { zh } from '../support/zh.ts';
import {
  queryBodyLines,
  queryCoverage,
  queryTrend,
  type BodyLineRow,
  type Filter,
  type Same,
} from '../../src/lib/queries/index.ts';
import { changeIn, judgementOf } from '../../src/lib/views/figure/change.ts';
import { pointBefore } from '../../src/lib/views/figure/series.ts';
import { bodiesOf, changesOf, leadText, toArea, type Area, type Body } from '../../src/lib/views/index.ts';
import { withDataset } from '../support/dataset-engine.ts';
import { PINGTAN, filterOf } from '../support/public-area.ts';
import { readPublicReports } from '../support/public-reports.ts';

const FILTER = filterOf(PINGTAN, { year: 2025 });
let area: Area;
let lines: readonly BodyLineRow[];
let bodies: readonly Body[];
beforeAll(async () => {
  await withDataset(await readPublicReports(), async (engine) => {
    const ids = CATALOG.map(({ id }) => id);
    const coverage = await queryCoverage(engine, FILTER);
    area = toArea(FILTER, await queryTrend(engine, FILTER), coverage);
    lines = await queryBodyLines(engine, FILTER, ids);
    bodies = bodiesOf(FILTER, ids, coverage, lines);
  });
}, 60_000);

/** Body by body, what the sums over the same bodies must be. */
function sameByHand(id: IndicatorId, year: number): Same | null {
  const pairs = lines
    .filter(({ indicator }) => indicator === id)
    .flatMap(({ years, numerators, denominators, forms, self_contradicting: wrong }) => {
      const [then, now] = [years.indexOf(year - 1), years.indexOf(year)];
      if (then < 0 || now < 0 || wrong.includes(year - 1) || wrong.includes(year)) return [];
      if (!areComparable(id, forms[then] ?? null, forms[now] ?? null)) return [];
      return [[numerators[now]!, denominators[now] ?? null, numerators[then]!, denominators[then] ?? null] as const];
    });
  if (pairs.length === 0) return null;
  const sum = (at: 0 | 1 | 2 | 3) => pairs.reduce((all, pair) => all + (pair[at] ?? 0), 0);
  const rate = pairs[0]?.[1] !== null;
  return {
    reports: pairs.length,
    reportsBefore: pairs.length,
    numerator: sum(0),
    denominator: rate ? sum(1) : null,
    numeratorBefore: sum(2),
    denominatorBefore: rate ? sum(3) : null,
  };
}

describe('like is compared with like', () => {
  test('the sums over the same bodies are those of the bodies one by one, for every indicator and year', () => {
    let seen = 0;
    for (const { id } of CATALOG)
      for (const year of area.years) {
        const found = area.own.get(year)?.sums[id]?.same ?? null;
        expect(found, `${id} ${year}`).toEqual(sameByHand(id, year));
        seen += Number(found !== null);
      }
    expect(seen).toBeGreaterThan(300);
  });

  test('what the bodies give to a change adds up to it, named or together', () => {
    for (const year of [2020, 2022, 2023, 2024, 2025])
      for (const { indicator, contributions, rest } of changesOf(
        { ...area, filter: { ...FILTER, year } },
        bodies,
        zh,
      )) {
        const change = changeIn(area, indicator, year);
        if (change === null || change.now.denominator !== null) continue;
        const numbers = [
          ...contributions.map((one) => one.change),
          ...(rest === null ? [] : [rest.text.split(' ').at(-1)!]),
        ];
        const told = numbers.map((text) => Number(text.replace('−', '-').replaceAll(',', '')));
        expect(
          told.reduce((sum, one) => sum + one, 0),
          `${indicator} ${year}`,
        ).toBe(change.difference);
      }
  });

  test('in 2025 the same bodies, not who happened to file, decide what rose and what fell', () => {
    const told = (id: IndicatorId) => {
      const change = changeIn(area, id);
      if (change === null) return null;
      const of = ({ numerator, denominator }: typeof change.now) =>
        denominator === null ? `${numerator}` : `${numerator}/${denominator}`;
      return `${change.same}: ${of(change.before)} → ${of(change.now)}${judgementOf(change, zh)}`;
    };
    expect(told('received_new')).toBe('15: 132 → 105');
    expect(told('unavailable')).toBe('15: 30 → 39');
    expect(told('open_rate')).toBe('13: 63/129 → 45/99（95% 区间 −16.1 至 +9.6，不能判断）');
    expect(told('refusal_rate')).toBe('15: 37/129 → 9/99（95% 区间 −28.9 至 −9.4，好转）');
    const sentences = changesOf(area, bodies, zh).map(({ sentence }) =>
      sentence.map((piece) => (typeof piece === 'string' ? piece : leadText(piece, zh))).join(''),
    );
    expect(sentences[0]).toBe(
      '新收申请 105 件；两年都有数的 15 个机关由 132 变为 105，少 27 件（20.5%）；上年有、今年没有这个数：资源生态局 69、公安局 8。',
    );
  });
});

describe('a body that was merged from two', () => {
  const COUNTY = '990121' as RegionCode;
  const filter: Filter = { ...FILTER, region: COUNTY, year: 2024 };
  let told: { area: Area; bodies: readonly Body[] };
  beforeAll(async () => {
    const reading = await readDatasetFolder('data/example-county');
    if (!reading.ok) throw new Error('the county is not readable');
    told = await withDataset(reading.dataset, async (engine) => {
      const ids: IndicatorId[] = ['received_new'];
      const coverage = await queryCoverage(engine, filter);
      return {
        area: toArea(filter, await queryTrend(engine, filter), coverage),
        bodies: bodiesOf(filter, ids, coverage, await queryBodyLines(engine, filter, ids)),
      };
    });
  }, 60_000);

  test('is held against the sum of both, which have not left and it has not come', () => {
    const line = told.bodies.find(({ row }) => row.agency_id === 'example-agriculture-rural')?.points;
    const points = line?.get('received_new') ?? [];
    const at = filter.year - filter.from;
    expect([pointBefore(points, at)?.numerator, points[at]?.numerator]).toEqual([15 + 6, 12]);
    const [received] = changesOf(told.area, told.bodies, zh);
    const sentence = received!.sentence.map((piece) => (typeof piece === 'string' ? piece : leadText(piece, zh)));
    expect(sentence.join('')).toBe(
      '新收申请 429 件；两年都有数的 56 个机关由 458 变为 424，少 34 件（7.4%）；上年有、今年没有这个数：信访局 0；今年新有这个数：东岗镇 3、公共资源交易中心 2。',
    );
    const same = told.area.own.get(2024)?.sums.received_new?.same;
    expect([same?.reports, same?.reportsBefore]).toEqual([56, 57]);
  });
});
