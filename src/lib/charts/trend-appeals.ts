import type { EChartsOption } from 'echarts';
import type { Labels } from '../labels/index.ts';
import { formatNumber, type AppealsDrawing, type Point } from '../views/index.ts';
import { barSeries } from './bars.ts';
import { REVIEW_FIRST, base, breakRule, countAxis, largest, missingMarks, yearAxis, type Series } from './parts.ts';
import { SIZE, ink, resultColours, type Layout } from './theme.ts';

export function trendAppealsOption(drawing: AppealsDrawing, layout: Layout, t: Labels): EChartsOption {
  const { years, focus, panels } = drawing;
  const words = t.figures.appeals;
  const stacked = layout.width < 480;
  const half = stacked ? layout.width - 14 : (layout.width - 20) / 2;
  const span = half - 40;
  const panelHeight = (layout.height - 46) / 2;
  const left = (index: number) => (stacked ? 0 : index * (half + 20));
  const above = (index: number) => 24 + (stacked ? index * panelHeight : 0);
  const width = Math.min(20, (span / years.length) * 0.6);
  const stacks = panels.flatMap(({ parts }) =>
    years.map((_, index) => parts.reduce((sum, part) => sum + (part.points[index]?.value ?? 0), 0)),
  );
  const top = Math.max(...panels.map(({ totals }) => largest(totals)), ...stacks);
  return {
    ...base,
    legend: {
      data: Object.values(words.results),
      left: 0,
      top: 0,
      itemWidth: 10,
      itemHeight: 10,
      itemGap: 12,
      textStyle: { color: ink.soft, fontSize: SIZE.small },
      selectedMode: false,
    },
    title: panels.map(({ name }, index) => ({
      text: words.panel(name),
      left: left(index),
      top: above(index),
      textStyle: { fontSize: SIZE.small, fontWeight: 'normal', color: ink.soft },
    })),
    grid: panels.map((_, index) => ({
      left: left(index) + 34,
      width: span,
      top: above(index) + 40,
      height: stacked ? panelHeight - 66 : layout.height - 92,
    })),
    xAxis: panels.map((_, index) => yearAxis(years, focus, span, index)),
    yAxis: panels.map((_, index) => countAxis(top, index)),
    series: panels.flatMap(({ name, parts, totals }, panel) => {
      const stackOf = (index: number) => parts.reduce((sum, part) => sum + (part.points[index]?.value ?? 0), 0);
      const differs = (point: Point, index: number) =>
        stackOf(index) !== point.value && parts.every(({ points }) => points[index]?.reports === point.reports);
      return [
        ...breakRule(years, REVIEW_FIRST, panel === 1 ? words.reviewFirst : '').map(
          (rule) => ({ ...rule, xAxisIndex: panel, yAxisIndex: panel }) as Series,
        ),
        ...parts.map((part, index) =>
          barSeries(part.points, focus, {
            name: part.name,
            fill: resultColours[index]?.fill ?? ink.peer,
            line: resultColours[index]?.line ?? ink.peer,
            stack: name,
            width,
            axisIndex: panel,
          }),
        ),
        {
          type: 'scatter',
          xAxisIndex: panel,
          yAxisIndex: panel,
          silent: true,
          symbolSize: 0,
          data: totals.flatMap((point, index) =>
            point.value === null
              ? []
              : [
                  {
                    value: [point.year, Math.max(point.value, stackOf(index))],
                    label: {
                      show: true,
                      position: 'top' as const,
                      distance: 4,
                      textBorderColor: ink.surface,
                      textBorderWidth: 3,
                      formatter: `${formatNumber(point.value)}${differs(point, index) ? ' ≠' : ''}`,
                      color: point.year === focus ? ink.text : ink.soft,
                      fontWeight: point.year === focus ? ('bold' as const) : ('normal' as const),
                      fontSize: SIZE.label,
                    },
                  },
                ],
          ),
        },
        missingMarks(totals, () => '', panel),
      ];
    }),
  };
}
