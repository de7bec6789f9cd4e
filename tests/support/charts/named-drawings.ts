import type { EChartsOption } from 'echarts';
import * as charts from '../../../src/lib/charts/drawings.ts';
import type { Layout } from '../../../src/lib/charts/index.ts';
import { compareWords } from '../../../src/lib/labels/compare.ts';
import { topicWords } from '../../../src/lib/labels/topic.ts';
import type { Point } from '../../../src/lib/views/index.ts';
import { zh } from '../zh.ts';
import { pinnedPanel, requests, topicCount, topicRate } from './drawings.ts';

const t = { ...zh, ...compareWords, ...topicWords };
const [first, , last] = topicRate.area;
if (!first || !last) throw new Error('three years are drawn');

/** A figure of some value, at a number of cases. */
const of = (value: number, denominator: number): Point => ({ ...last, value, numerator: value, denominator });
const NAMES = ['甲局', '乙局'] as const;

/** Every kind of drawing that prints the names of bodies or areas, with one of this name among others. */
export const drawingsNaming = (name: string): readonly { kind: string; draw: (layout: Layout) => EChartsOption }[] => {
  const bodies = [NAMES[0], name, NAMES[1]];
  const lines = bodies.map((one, slot) => ({ name: one, slot, points: pinnedPanel.lines[slot % 2]?.points ?? [] }));
  return [
    {
      kind: 'count of a topic',
      draw: (layout) => charts.topicTrendOption({ ...topicCount, pinned: lines }, layout, t),
    },
    {
      kind: 'rate of a topic',
      draw: (layout) =>
        charts.topicTrendOption(
          { ...topicRate, areaName: name, pinned: [{ name: NAMES[0], slot: 0, points: topicRate.area }] },
          layout,
          t,
        ),
    },
    {
      kind: 'bodies below a trend',
      draw: (layout) =>
        charts.withPinnedPanel(
          (inner) => charts.trendRequestsOption(requests, inner, t),
          { ...pinnedPanel, lines },
          { ...layout, height: layout.height + 170, panel: 170 },
          t,
        ),
    },
    {
      kind: 'change of bodies',
      draw: (layout) =>
        charts.changeOption(
          {
            years: [2021, 2022],
            rate: true,
            lines: bodies.map((one, index) => ({
              name: one,
              before: of(10 * index, 40),
              now: of(20 + index, 40),
              change: '+12.5',
            })),
          },
          layout,
          t,
        ),
    },
    {
      kind: 'areas',
      draw: (layout) =>
        charts.regionsOption(
          {
            rate: true,
            bars: bodies.map((one) => ({ name: one, point: of(40, 80), text: '40.0%（32/80）', small: false })),
          },
          layout,
        ),
    },
    {
      kind: 'outcomes of areas',
      draw: (layout) =>
        charts.areaOutcomesOption(
          {
            areas: bodies,
            parts: [{ name: '予以公开', points: bodies.map(() => of(40, 80)) }],
            totals: bodies.map(() => of(40, 80)),
            gaps: [0, 0, 0],
          },
          layout,
          t,
        ),
    },
    {
      kind: 'causes of a change',
      draw: (layout) =>
        charts.decompositionOption(
          { rate: true, bars: bodies.map((one) => ({ name: one, value: -2, text: '−2.0 个百分点', part: 'body' })) },
          layout,
        ),
    },
    ...[0, 60, 100].map((place) => ({
      kind: `limits of chance, a mark at ${place} of 100`,
      draw: (layout: Layout) =>
        charts.funnelOption(
          {
            target: 40,
            areaName: name,
            limits: [{ cases: 100, low: 20, high: 60 }],
            bodies: [{ name, point: of(90, place), outside: 'above', ranked: true, slot: 0 }],
          },
          // Without names on a narrow screen: the table has them.
          { ...layout, width: Math.max(layout.width, 480) },
          t,
        ),
    })),
    ...[0, 60, 100].map((place) => ({
      kind: `two indicators, a mark at ${place} of 100`,
      draw: (layout: Layout) =>
        charts.relationOption(
          {
            x: { name: '公开率', rate: true },
            y: { name: '不予公开率', rate: true },
            bodies: [{ name, x: of(place, 40), y: of(50, 40), slot: 0 }],
          },
          layout,
        ),
    })),
  ];
};
