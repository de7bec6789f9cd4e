import type { Band, FormBreak } from '../views/index.ts';
import { countAxis, placeOfBreak, type Series, type ValueAxis } from './parts.ts';
import { SIZE, ink } from './theme.ts';

/** Rates end at 100 or at a round number printed on the axis; nothing is cut off. */
export function rateAxis(top: number, gridIndex = 0): ValueAxis {
  const steps = [10, 20, 40, 60, 80, 100];
  const max = steps.find((step) => step >= top) ?? Math.ceil(top / 100) * 100;
  return {
    ...countAxis(1, gridIndex),
    max,
    interval: max / 2,
    axisLabel: { color: ink.faint, fontSize: SIZE.axis, formatter: '{value}%' },
  } as ValueAxis;
}

interface Spread {
  years: readonly number[];
  /** By year; `null` where there are too few bodies, which leaves a hole. */
  band: readonly (Band | null)[];
  /** What the middle is called. */
  bandName: string;
  /** Where the form changed; the band is parted where that changed what is counted. */
  breaks?: readonly FormBreak[];
}

/** The spread of bodies: a band whose edges are figures, its median dashed. */
export function bandSeries({ years, band, bandName, breaks = [] }: Spread, axisIndex = 0): Series[] {
  const line = (name: string, pick: (band: Band) => number, style: object): Series =>
    ({
      type: 'line',
      name,
      xAxisIndex: axisIndex,
      yAxisIndex: axisIndex,
      silent: true,
      connectNulls: false,
      showSymbol: false,
      emphasis: { disabled: true },
      data: years.flatMap((year, index) => {
        const one = band[index];
        const here = { value: [year, one ? pick(one) : '-'] };
        const parting = breaks.find((change) => change.changed && change.year === year);
        return parting ? [{ value: [placeOfBreak(parting), '-'] }, here] : [here];
      }),
      ...style,
    }) as Series;
  // What is below the lower edge is covered again; the grid stands above both.
  const area = (colour: string) => ({
    lineStyle: { width: 0, color: 'transparent' },
    areaStyle: { color: colour, opacity: 1, origin: 'start' },
  });
  return [
    line('', ({ p90 }) => p90, { ...area('var(--band)'), z: -3 }),
    line('', ({ p10 }) => p10, { ...area(ink.surface), z: -2 }),
    line(bandName, ({ median }) => median, { lineStyle: { color: ink.peer, width: 1.3, type: [4, 3] }, z: 1 }),
  ];
}
