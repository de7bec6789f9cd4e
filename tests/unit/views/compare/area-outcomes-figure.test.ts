import { describe, expect, test } from 'vitest';
import type { RegionCode } from '../../../../src/lib/core/report/index.ts';
import { OUTCOMES, type IndicatorId } from '../../../../src/lib/indicators/index.ts';
import type { AreaCoverageRow, AreaFigureRow, RegionRow } from '../../../../src/lib/queries/index.ts';
import { areaFigures, areas } from '../../../../src/lib/labels/zh/compare-areas.ts';
import { areaLines, areaOutcomesFigure, areaRows, type AreaQuestion } from '../../../../src/lib/views/index.ts';
import { zh } from '../../../support/zh.ts';

const t = { ...zh, areas, compare: areaFigures };
const asked: AreaQuestion = { year: 2024, basis: 'published', years: [2024] };
const [A, B, C, D] = ['990101', '990102', '990103', '990104'] as RegionCode[];

const region = (code: RegionCode, name: string): RegionRow => ({
  region_code: code,
  name,
  level: 'county',
  parent_code: null,
  inhabitants: null,
  population_year: null,
  population_source: null,
  bodies: 1,
  own_reports: 1,
  aggregate_bodies: 1,
  aggregate_reports: 1,
  seated: 1,
});
const covered = (code: RegionCode, published: string | null): AreaCoverageRow => ({
  region_code: code,
  year: 2024,
  bodies: 20,
  read: 3,
  published,
});
const count = (code: RegionCode, indicator: IndicatorId, numerator: number): AreaFigureRow => ({
  region_code: code,
  scope: 'aggregate',
  year: 2024,
  indicator,
  numerator,
  denominator: null,
  reports: 1,
  excluded: 0,
  form: '2021',
  same: 0,
  same_before: 0,
});
const handled = (code: RegionCode, concluded: number, parts: readonly number[]) => [
  count(code, 'concluded', concluded),
  ...OUTCOMES.map((outcome, at) => count(code, outcome, parts[at] ?? 0)),
];
// The second says three cases more than its parts, the third concluded too few for a share, the fourth published nothing.
const lines = areaLines(
  asked,
  [region(A!, '甲县'), region(B!, '乙县'), region(C!, '丙县'), region(D!, '丁县')],
  [
    ...handled(A!, 100, [40, 30, 20, 5, 3, 2]),
    ...handled(B!, 50, [10, 7, 0, 30, 0, 0]),
    ...handled(C!, 4, [4, 0, 0, 0, 0, 0]),
  ],
  [covered(A!, ''), covered(B!, ''), covered(C!, ''), covered(D!, null)],
);

describe('what became of the requests in several areas', () => {
  const [first, second] = lines;
  if (!first || !second) throw new Error('two areas speak');
  const view = areaOutcomesFigure(lines, [second, first], asked, t);

  test('is told as shares with both counts, the areas side by side first, and whoever published nothing is left out', () => {
    expect(view.finding).toBe('乙县最多的是无法提供 30/50（60.0%）；甲县最多的是予以公开 40/100（40.0%）');
    expect(view.subtitle).toBe('占办结的份额，条内为件数；乙县各项相加不等于办结，差额单列，来源如此');
    expect(view.foot).toEqual({ text: '3/3 个地区', complete: true });
    expect(view.drawing.areas).toEqual(['乙县', '甲县', '丙县']);
    expect(view.twin.rows.map((row) => row.map(({ text }) => text))).toEqual([
      [
        '乙县',
        '10/50（20.0%）',
        '7/50（14.0%）',
        '0/50（0.0%）',
        '30/50（60.0%）',
        '0/50（0.0%）',
        '0/50（0.0%）',
        '50',
        '3',
        '汇总报告',
      ],
      [
        '甲县',
        '40/100（40.0%）',
        '30/100（30.0%）',
        '20/100（20.0%）',
        '5/100（5.0%）',
        '3/100（3.0%）',
        '2/100（2.0%）',
        '100',
        '0',
        '汇总报告',
      ],
      ['丙县', '4/4', '0/4', '0/4', '0/4', '0/4', '0/4', '4', '0', '汇总报告'],
    ]);
  });

  test('parts and what they leave make the whole of each area', () => {
    const { parts, totals, gaps } = view.drawing;
    const sums = totals.map((_, at) =>
      parts.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), gaps[at] ?? 0),
    );
    expect(sums).toEqual([50, 100, 4]);
    expect(gaps).toEqual([3, 0, 0]);
  });

  test('each part is found in the middle of its piece of the bar, and said with its share', () => {
    expect(view.places?.slice(6, 9)).toEqual([
      [20, 1],
      [55, 1],
      [80, 1],
    ]);
    expect(view.spoken[3]).toMatchObject({
      series: '乙县 无法提供',
      points: [{ value: 60, numerator: 30, denominator: 50 }],
    });
    expect(view.spoken).toHaveLength(18);
  });

  test('nothing is drawn where no area has a result', () => {
    const none = areaOutcomesFigure([], null, asked, t);
    expect([none.empty, none.finding]).toEqual(['2024 年没有地区的办理结果。', '2024 年没有地区的办理结果。']);
  });
});

test('the file of areas has every area with all its figures, and says who is compared', () => {
  const [head = [], ...rows] = areaRows(lines, asked, t);
  const at = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  expect(at('地区')).toEqual(['甲县', '乙县', '丙县', '丁县']);
  expect(at('参加比较')).toEqual(['是', '是', '是', '否']);
  expect(at('办结')).toEqual([100, 50, 4, '']);
  expect(at('公开率')).toEqual(['', '', '', '']);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
});
