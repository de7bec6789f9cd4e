import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/unfolded.ts';
import {
  formatNumber,
  formatRate,
  formatSigned,
  isSmallRate,
  type FlowDrawing,
  type FlowNode,
} from '../views/index.ts';
import { BARE, base, niceTop, type Series } from './parts.ts';
import { SIZE, ink, partColours, type Layout } from './theme.ts';

/** Below this width a flow is read as bars. */
const NARROW = 640;

const HATCH = { symbol: 'rect' as const, dashArrayX: [1, 0], dashArrayY: [1.5, 3.5], rotation: -Math.PI / 4 };

function styleOf({ kind, outcome }: FlowNode) {
  if (kind === 'plain') {
    const fill = outcome === null ? ink.own : (partColours(6)[outcome]?.fill ?? ink.peer);
    return { color: fill, borderColor: fill, borderWidth: 0 };
  }
  const line = kind === 'gap' ? ink.gap : ink.axis;
  return { color: ink.surface, borderColor: line, borderWidth: 1, decal: { ...HATCH, color: line } };
}

/** 予以公开 232 40.4% — the share only where ten cases or more carry it. */
function wordsOf({ name, kind, stage, point, rate, surplus }: FlowNode, t: Labels): string {
  const format = kind === 'gap' && stage !== 'row' ? formatSigned : formatNumber;
  const share = rate && rate.value !== null && !isSmallRate(rate.denominator) ? [`${formatRate(rate.value)}%`] : [];
  const beyond = surplus > 0 ? [t.flow.surplus(formatNumber(surplus))] : [];
  return [name, format(point.value ?? 0), ...share, ...beyond].join(' ');
}

function sankey({ nodes, links }: FlowDrawing, t: Labels): EChartsOption {
  const depth = { in: 0, handled: 1, out: 2, row: 3 };
  return {
    ...base,
    series: [
      {
        type: 'sankey',
        left: 110,
        right: 190,
        top: 8,
        bottom: 8,
        nodeWidth: 12,
        nodeGap: 13,
        draggable: false,
        emphasis: { disabled: true },
        // The order of the form, not that of the fewest crossings.
        layoutIterations: 0,
        data: nodes.map((node) => ({
          name: node.id,
          value: node.size,
          depth: depth[node.stage],
          itemStyle: styleOf(node),
          label: {
            show: true,
            position: node.stage === 'in' ? 'left' : node.stage === 'handled' ? 'inside' : 'right',
            ...(node.stage === 'handled' ? { position: 'left', distance: 6 } : {}),
            formatter: wordsOf(node, t),
            color: node.kind === 'gap' ? ink.gap : ink.text,
            fontSize: SIZE.label,
            textBorderColor: ink.surface,
            textBorderWidth: 3,
          },
        })),
        links: links.map(({ from, to, value }) => {
          const end = nodes.find(({ id }) => id === (to === 'handled_input' ? from : to));
          const plain = end?.kind === 'plain';
          return {
            source: from,
            target: to,
            value,
            lineStyle: {
              color: end && plain ? styleOf(end).color : end?.kind === 'gap' ? ink.gap : ink.axis,
              opacity: plain ? 0.24 : 0.16,
              curveness: 0.5,
            },
          };
        }),
      } as Series,
    ],
  };
}

function bars({ nodes }: FlowDrawing, layout: Layout, t: Labels): EChartsOption {
  const rows = nodes.filter(({ stage }) => stage !== 'row');
  const largest = Math.max(0, ...rows.map(({ size }) => size));
  const axis = { type: 'category' as const, inverse: true, ...BARE };
  return {
    ...base,
    grid: { left: 76, right: 112, top: 4, bottom: 4 },
    xAxis: {
      type: 'value',
      min: 0,
      max: niceTop(largest),
      ...BARE,
      axisLabel: { show: false },
      splitLine: { show: false },
    },
    yAxis: [
      { ...axis, data: rows.map(({ name }) => name), axisLabel: { color: ink.text, fontSize: SIZE.axis, interval: 0 } },
      {
        ...axis,
        position: 'right',
        data: rows.map((node) => wordsOf(node, t).slice(node.name.length + 1)),
        axisLabel: { color: ink.text, fontSize: SIZE.axis, interval: 0 },
      },
    ],
    series: [
      {
        type: 'bar',
        barWidth: Math.min(16, (layout.height - 8) / Math.max(1, rows.length) - 8),
        emphasis: { disabled: true },
        data: rows.map((node) => ({ value: node.size, itemStyle: styleOf(node) })),
      } as Series,
    ],
  };
}

/** Where requests went: a band as wide as its count from left to right; in a narrow place one bar a stop. */
export function flowOption(drawing: FlowDrawing, layout: Layout, t: Labels): EChartsOption {
  return layout.width < NARROW ? bars(drawing, layout, t) : sankey(drawing, t);
}
