import type { Drawing } from '../../charts/drawings.ts';

/** The index of the year under a point of a drawing, by whichever panel has years on an axis; `null` outside all of them. */
export function yearAt(chart: Drawing, x: number, y: number, years: readonly number[]): number | null {
  const grids = (chart.getOption() as { grid?: unknown[] }).grid?.length ?? 0;
  for (let gridIndex = 0; gridIndex < grids; gridIndex += 1) {
    if (!chart.containPixel({ gridIndex }, [x, y])) continue;
    const across = years.indexOf(Math.round(Number(chart.convertFromPixel({ xAxisIndex: gridIndex }, x))));
    if (across >= 0) return across;
    const down = Math.round(Number(chart.convertFromPixel({ yAxisIndex: gridIndex }, y)));
    if (gridIndex === 0 && years[down] !== undefined) return down;
  }
  return null;
}

/** A mark is meant by a pointer this near to it, in CSS pixels. */
const REACH = 28;

/** The index of the place nearest to a point of a drawing; `null` where none is near. */
export function placeAt(
  chart: Drawing,
  x: number,
  y: number,
  places: readonly (readonly [number, number])[],
): number | null {
  let nearest: number | null = null;
  let least = REACH;
  places.forEach((place, index) => {
    const [left = 0, top = 0] = chart.convertToPixel({ gridIndex: 0 }, [...place]) as unknown as number[];
    const distance = Math.hypot(left - x, top - y);
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
