import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { REVIEW_FIRST_YEAR, isHole, type FormBreak, type Point } from '../views/index.ts';
import { FONT, SIZE, ink } from './theme.ts';

export type Series = Exclude<NonNullable<EChartsOption['series']>, unknown[]>;
export type Axis = Exclude<NonNullable<EChartsOption['xAxis']>, unknown[]>;
export type ValueAxis = Exclude<NonNullable<EChartsOption['yAxis']>, unknown[]>;

/** Between two years as well: from here a refusal to disclose goes to review before court. */
export const REVIEW_FIRST = REVIEW_FIRST_YEAR - 0.5;

/** What every drawing shares: no motion, no library tooltip box, the page's font. */
export const base = {
  animation: false,
  textStyle: { fontFamily: FONT, color: ink.text },
} satisfies EChartsOption;

/** 2019 … 2025 on a value axis, so that a break can stand between two years. Narrow axes print two digits after the first. */
export function yearAxis(years: readonly number[], focus: number, width: number, gridIndex = 0, shown = true): Axis {
  const first = years[0] ?? focus;
  const last = years.at(-1) ?? focus;
  const each = width / Math.max(years.length, 1);
  const short = (value: number) => each < 28 || (each < 44 && value !== first && value !== last);
  return {
    type: 'value',
    gridIndex,
    min: first - 0.5,
    max: last + 0.5,
    // Half a year on either side holds any bar; panels with and without bars keep their years one above the other.
    containShape: false,
    interval: 1,
    axisTick: { show: false },
    axisLine: { show: true, lineStyle: { color: ink.axis } },
    splitLine: { show: false },
    axisLabel: {
      show: shown,
      color: ink.soft,
      fontSize: SIZE.axis,
      hideOverlap: false,
      showMinLabel: true,
      showMaxLabel: true,
      customValues: [...years],
      formatter: (value: number) => (short(value) ? String(value).slice(2) : String(value)),
    },
  };
}

/** Squares with the names of the parts, which choose nothing. */
export const partLegend = (names: readonly string[]) => ({
  data: [...names],
  left: 0,
  top: 0,
  itemWidth: 10,
  itemHeight: 10,
  itemGap: 14,
  textStyle: { color: ink.soft, fontSize: SIZE.axis },
  selectedMode: false as const,
});

/** No line and no ticks of the library's own, which would keep their colour on a dark page. */
export const BARE = { axisLine: { show: false }, axisTick: { show: false } } as const;

/** Zero at the bottom, whole numbers, few lines; the top is a round number above the largest mark. */
export function countAxis(largest: number, gridIndex = 0): ValueAxis {
  const top = niceTop(largest);
  return {
    type: 'value',
    gridIndex,
    min: 0,
    max: top,
    interval: top / 2,
    ...BARE,
    axisLabel: { color: ink.faint, fontSize: SIZE.axis, formatter: compact },
    splitLine: { lineStyle: { color: ink.grid } },
  };
}

/** The smallest even round number (2, 4, 10, 12, 16, 20, 30, 40 …) that leaves room above the largest mark. */
export function niceTop(largest: number): number {
  const wanted = Math.max(largest * 1.08, 2);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const steps = power === 1 ? [2, 4, 6, 8, 10] : [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10];
  return Math.round((steps.find((factor) => factor * power >= wanted) ?? 10) * power);
}

const large = new Intl.NumberFormat('zh-CN', { notation: 'compact' });

function compact(value: number): string {
  return value >= 100_000 ? large.format(value) : value.toLocaleString('en-US');
}

/** A dotted rule between two years with its words `lift` pixels above it. It is drawn only where both sides are on the axis. */
export function breakRule(years: readonly number[], at: number, words: string, lift = 4): Series[] {
  const first = years[0] ?? at;
  const last = years.at(-1) ?? at;
  if (first > at || last < at) return [];
  return [
    {
      type: 'line',
      data: [],
      silent: true,
      markLine: {
        silent: true,
        symbol: 'none',
        lineStyle: { color: ink.axis, type: 'dotted', width: 1 },
        label: {
          show: words !== '',
          formatter: words,
          position: 'end',
          distance: lift,
          align: at - first < (last - first) / 2 ? 'left' : 'center',
          color: ink.soft,
          fontSize: SIZE.small,
        },
        data: [{ xAxis: at }],
      },
    },
  ];
}

/** A change of form stands between two years. */
export const placeOfBreak = ({ year }: FormBreak): number => year - 0.5;

/** A dotted rule at each change of the form, with its words or, where `silent`, without. */
export const formRules = (
  years: readonly number[],
  breaks: readonly FormBreak[],
  t: Labels,
  silent = false,
  lift = 4,
) =>
  breaks.flatMap((one) =>
    breakRule(years, placeOfBreak(one), silent ? '' : t.figure.formBreak(one.year, one.changed), lift),
  );

/** [year, value] pairs; a missing figure is a hole that no line crosses. */
export function pairs(points: readonly Point[]): [number, number | null][] {
  return points.map((point) => [point.year, point.value]);
}

export function largest(...series: readonly (readonly Point[])[]): number {
  return Math.max(0, ...series.flat().map((point) => point.value ?? 0));
}

/** Hollow marks on the baseline for years without a loaded or readable figure; the form's own lack is not marked here. */
export function missingMarks(points: readonly Point[], words: (point: Point) => string, axisIndex = 0): Series {
  const missing = points.filter((point) => isHole(point.gap));
  return {
    type: 'scatter',
    xAxisIndex: axisIndex,
    yAxisIndex: axisIndex,
    silent: true,
    clip: false,
    symbol: 'circle',
    symbolSize: 6,
    itemStyle: { color: ink.surface, borderColor: ink.axis, borderWidth: 1 },
    label: { show: missing.length <= 3, position: 'top', color: ink.faint, fontSize: SIZE.small },
    data: missing.map((point) => ({ value: [point.year, 0], label: { formatter: words(point) } })),
  };
}
