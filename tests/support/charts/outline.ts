import type { EChartsOption } from 'echarts';

type Part = Readonly<Record<string, unknown>>;
const list = (value: unknown): Part[] => (value === undefined ? [] : ([value].flat() as Part[]));

const colourOf = (style: unknown): string => String((style as { color?: unknown } | undefined)?.color ?? '');
const plain = (value: unknown): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : String(value);

function axisLine(name: string, axis: Part): string {
  const { type, gridIndex = 0, min, max, interval, inverse, data } = axis;
  const scale = type === 'category' ? (data as string[]).join(' | ') : `${min} to ${max} by ${interval}`;
  return `${name} of grid ${gridIndex}: ${type} ${scale}${inverse ? ', downwards' : ''}`;
}

function markOf(item: unknown): string {
  const { value = item, label, itemStyle } = (item ?? {}) as { value?: unknown; label?: Part; itemStyle?: Part };
  const words = label && label['show'] !== false && label['formatter'] ? ` “${String(label['formatter'])}”` : '';
  const bold = label?.['fontWeight'] === 'bold' ? ' bold' : '';
  const colour = itemStyle ? ` ${colourOf(itemStyle)}/${String(itemStyle['borderColor'])}` : '';
  return `${[value].flat().map(plain).join(' ')}${words}${words ? bold : ''}${colour}`;
}

function seriesLines(series: Part): string[] {
  const { type, name = '', xAxisIndex = 0, stack, symbol, markLine } = series;
  const line = series['lineStyle'] as Part | undefined;
  const head = [
    type,
    name,
    `grid ${xAxisIndex}`,
    stack && `stack ${stack}`,
    symbol,
    line && `${colourOf(line)} ${line['width']} ${line['type']}`,
  ];
  const rule = (markLine as { data?: unknown[]; label?: Part } | undefined) ?? {};
  return [
    head.filter(Boolean).join(', '),
    ...(rule.data ? [`  rule ${JSON.stringify(rule.data)} “${String(rule.label?.['formatter'])}”`] : []),
    ...((series['data'] as unknown[] | undefined) ?? []).map((item) => `  ${markOf(item)}`),
  ];
}

/** What a reader sees of an option, a line an axis and a mark: scales, values, words, colours; sizes and fonts left out. */
export function outline(option: EChartsOption): string {
  return [
    ...list(option.title).map(({ text }) => `title: ${String(text)}`),
    ...list(option.legend).map(({ data }) => `legend: ${(data as string[]).join(' | ')}`),
    ...list(option.xAxis).map((axis) => axisLine('x', axis)),
    ...list(option.yAxis).map((axis) => axisLine('y', axis)),
    ...list(option.series).flatMap(seriesLines),
  ].join('\n');
}
