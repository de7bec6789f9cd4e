import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/pins.ts';
import { pinnedLines, type PinnedBody, type PinnedLine } from '../bodies/pinned.ts';
import type { FigureView } from '../figure/figure.ts';
import { prescribedBreaks, type FormBreak } from '../figure/form-breaks.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import type { Area } from '../figure/series.ts';
import { figure } from '../figure/twin.ts';

/** The bodies a reader has set below an area's trend, on a scale of their own: their counts are parts of its sum. */
export interface PinnedPanel {
  name: string;
  years: readonly number[];
  focus: number;
  breaks: readonly FormBreak[];
  lines: readonly PinnedLine[];
}

/** A drawing of an area, and what is drawn below it. */
export interface PinnedDrawing<Drawing> {
  area: Drawing;
  pinned: PinnedPanel;
}

/** A trend of an area with the same count of the bodies pinned: drawn below it, listed beside it, spoken after it. */
export function withPinned<Drawing>(
  view: FigureView<Drawing>,
  area: Area,
  indicator: IndicatorId,
  pinned: readonly PinnedBody[],
  t: Labels,
): FigureView<PinnedDrawing<Drawing>> {
  const words = t.pins;
  const name = indicatorName(indicator, t);
  const lines = pinnedLines(pinned, indicator);
  const { columns, rows } = view.twin;
  const spoken = lines.map((line) => ({ series: words.column(line.name, name), points: line.points }));
  return {
    ...view,
    subtitle: words.subtitle(view.subtitle, name),
    drawing: {
      area: view.drawing,
      pinned: {
        name: words.panel(name, t.terms.unit[indicatorOf(indicator).unit]),
        years: area.years,
        focus: area.filter.year,
        breaks: prescribedBreaks(indicator, area.years),
        lines,
      },
    },
    twin: {
      ...view.twin,
      // How many bodies a row rests on stays last.
      columns: [
        ...columns.slice(0, -1),
        ...spoken.map(({ series }) => ({ label: series, numeric: true })),
        ...columns.slice(-1),
      ],
      rows: rows.map((row, index) => [
        ...row.slice(0, -1),
        ...lines.flatMap(({ points }) => points.slice(index, index + 1).map((point) => figure(point, t))),
        ...row.slice(-1),
      ]),
    },
    spoken: [...view.spoken, ...spoken],
    empty: lines.every(({ points }) => points.every(({ value }) => value === null)) ? view.empty : null,
  };
}
