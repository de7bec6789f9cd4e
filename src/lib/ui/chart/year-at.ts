import type { EChartsType } from '../../charts/kinds.ts';

/** The year under a point of a drawing, by whichever panel has years on an axis; `null` outside all of them. */
export function yearAt(chart: EChartsType, x: number, y: number, years: readonly number[]): number | null {
  const grids = (chart.getOption() as { grid?: unknown[] }).grid?.length ?? 0;
  for (let gridIndex = 0; gridIndex < grids; gridIndex += 1) {
    if (!chart.containPixel({ gridIndex }, [x, y])) continue;
    const across = Math.round(Number(chart.convertFromPixel({ xAxisIndex: gridIndex }, x)));
    if (years.includes(across)) return across;
    const down = years[Math.round(Number(chart.convertFromPixel({ yAxisIndex: gridIndex }, y)))];
    if (gridIndex === 0 && down !== undefined) return down;
  }
  return null;
}
