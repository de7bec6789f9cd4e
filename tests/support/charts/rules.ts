import type { EChartsOption } from 'echarts';
import { formatNumber, formatRate, type Point, type TopicTrendDrawing } from '../../../src/lib/views/index.ts';

type Part = Readonly<Record<string, unknown>>;

const list = (value: unknown): Part[] => (value === undefined ? [] : ([value].flat() as Part[]));
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

interface Drawn {
  series: Part[];
  xAxis: Part[];
  yAxis: Part[];
}

const drawn = (option: EChartsOption): Drawn => ({
  series: list(option.series),
  xAxis: list(option.xAxis),
  yAxis: list(option.yAxis),
});

const itemsOf = (series: Part): unknown[] => (series['data'] as unknown[] | undefined) ?? [];
const valueOf = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && 'value' in item ? item.value : item;

/** Everything the drawing knows: its points, wherever they hang, and its differences. */
function pointsOf(value: unknown): Point[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('indicator' in value && 'gap' in value) return [value as Point];
  return Object.values(value).flatMap(pointsOf);
}

/** Quantiles of several bodies, by the years of the drawing. */
function bandOf(drawing: object): { year: number; value: number | null }[] {
  if (!('band' in drawing && 'years' in drawing)) return [];
  const { band, years } = drawing as TopicTrendDrawing;
  return band.flatMap((one, index): { year: number; value: number | null }[] => {
    const year = years[index] ?? 0;
    return one ? [one.p10, one.median, one.p90].map((value) => ({ year, value })) : [{ year, value: null }];
  });
}

function knownNumbers(drawing: object): { values: Set<number>; words: Set<string> } {
  const points = pointsOf(drawing);
  const band = bandOf(drawing).map(({ value }) => value);
  const gaps = 'gaps' in drawing ? (drawing.gaps as (number | null)[]) : [];
  const numbers = [
    ...points.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator]),
    ...gaps,
    ...band,
  ];
  const values = new Set(numbers.filter((value) => value !== null));
  const years = [...Array(12).keys()].map((index) => 2017 + index);
  const words = new Set([
    ...[...values].flatMap((value) => [formatNumber(value), formatRate(value), String(value)]),
    ...years.flatMap((year) => [String(year), String(year).slice(2)]),
  ]);
  return { values, words };
}

/** Chart kinds that hide a comparison in an angle, an area or a third dimension. */
export function strangeKinds(option: EChartsOption): unknown[] {
  return drawn(option)
    .series.map(({ type }) => type)
    .filter((type) => !['bar', 'line', 'scatter', 'sankey'].includes(String(type)));
}

/** Bars whose axis does not start at 0. A flow has 0 between its two sides: then some bar goes down. */
export function floatingBars(option: EChartsOption): unknown[] {
  const { series, xAxis, yAxis } = drawn(option);
  return series
    .filter(({ type }) => type === 'bar')
    .filter((bar) => {
      const [x, y] = [xAxis[Number(bar['xAxisIndex'] ?? 0)], yAxis[Number(bar['yAxisIndex'] ?? 0)]];
      const axis = y?.['type'] === 'category' ? x : y;
      const [min, max] = [axis?.['min'], axis?.['max']];
      if (typeof min !== 'number' || typeof max !== 'number' || max <= 0 || axis?.['scale'] === true) return true;
      if (min === 0) return false;
      // The step meets 0, so that the baseline is a line of the grid.
      return min > 0 || min % Number(axis?.['interval']) !== 0;
    })
    .map(({ name }) => name);
}

/** Grids with a second scale: the reader could not tell which one a mark belongs to. */
export function secondScales(option: EChartsOption): unknown[] {
  const { xAxis, yAxis } = drawn(option);
  return [xAxis, yAxis].flatMap((axes) => {
    const grids = axes.filter(({ type }) => type === 'value').map(({ gridIndex = 0 }) => gridIndex);
    return grids.filter((grid, index) => grids.indexOf(grid) !== index);
  });
}

const NEUTRAL = /^(var\(--(ink|ink-2|ink-3|grid|axis|line-2|surface|font|gap|o\d-t)\)|transparent|none)$/;
const COLOUR_KEYS = new Set(['color', 'borderColor', 'textBorderColor', 'backgroundColor', 'shadowColor']);

function coloursOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    COLOUR_KEYS.has(key) && typeof inner === 'string' ? [inner] : coloursOf(inner),
  );
}

/** Hues a reader must tell apart; words, grid and gaps have none. */
export function hues(option: EChartsOption): string[] {
  return [...new Set(coloursOf(option))].filter((colour) => !NEUTRAL.test(colour));
}

/** Colours that a dark page or a sheet of paper could not change. */
export function fixedColours(option: EChartsOption): string[] {
  return coloursOf(option).filter((colour) => !/^(var\(--[a-z0-9-]+\)|transparent|none)$/.test(colour));
}

/** Lines that would cross a missing year, or bend between years. */
export function bridgingLines(option: EChartsOption): unknown[] {
  return drawn(option)
    .series.filter((series) => series['type'] === 'line' && itemsOf(series).length > 0)
    .filter(({ connectNulls, smooth }) => connectNulls !== false || Boolean(smooth))
    .map(({ name }) => name);
}

/** Marks at a height that no figure of the drawing has. A mark of size 0 only carries words; one on the baseline says “missing”. */
export function inventedMarks(option: EChartsOption, drawing: object): unknown[] {
  const { values } = knownNumbers(drawing);
  const { yAxis, series } = drawn(option);
  const missing = new Set(
    pointsOf(drawing)
      .filter(({ gap }) => gap !== null)
      .map(({ year }) => year),
  );
  return series.flatMap((one) => {
    if (one['symbolSize'] === 0 || one['stack'] === 'outcomes') return [];
    const lying = yAxis[Number(one['yAxisIndex'] ?? 0)]?.['type'] === 'category';
    return itemsOf(one).filter((item) => {
      const value = valueOf(item);
      const height = Array.isArray(value) ? (lying ? value[0] : value[1]) : value;
      if (height === '-') return false;
      if (typeof height !== 'number') return true;
      if (one['type'] === 'scatter' && height === 0 && Array.isArray(value) && missing.has(Number(value[0])))
        return false;
      return !values.has(Math.abs(height)) && !values.has(height);
    });
  });
}

/** Numbers in print that are no figure of the drawing and no year. */
export function inventedWords(option: EChartsOption, drawing: object): string[] {
  const { words } = knownNumbers(drawing);
  const { series, xAxis, yAxis } = drawn(option);
  const labels = series.flatMap((one) => [
    ...texts(one['name']),
    ...itemsOf(one).flatMap((item) => {
      const label = (item as { label?: { show?: boolean; formatter?: unknown } } | null)?.label;
      return label && label.show !== false ? texts(label.formatter) : [];
    }),
  ]);
  const axes = [...xAxis, ...yAxis].flatMap(({ data }) => texts(data));
  const printed = [...labels, ...axes, ...list(option.title).flatMap(({ text }) => texts(text))];
  return printed.flatMap((text) => (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).filter((number) => !words.has(number)));
}

/** Years of a bar or line series whose figure is missing but drawn, or there but not drawn. */
export function misplacedGaps(option: EChartsOption, drawing: object): string[] {
  // A body that still used the old form when the new one was due is in the table, not in the drawing.
  const aside = 'newlyMade' in drawing ? pointsOf(drawing.newlyMade).map((point) => ({ ...point, value: null })) : [];
  const known = [...pointsOf(drawing), ...aside, ...bandOf(drawing)];
  return drawn(option).series.flatMap((one) =>
    itemsOf(one).flatMap((item) => {
      const value = valueOf(item);
      if (!Array.isArray(value) || !['bar', 'line'].includes(String(one['type']))) return [];
      const [year, height] = value as [number, number | '-'];
      // Between the two forms a line is parted where no year is.
      if (height === '-' && year === 2020.5) return [];
      const fits = known.some((point) =>
        height === '-'
          ? point.year === year && point.value === null
          : point.year === year && Math.abs(height) === Math.abs(point.value ?? NaN),
      );
      return fits ? [] : [`${String(one['name'])} ${year} ${height}`];
    }),
  );
}
