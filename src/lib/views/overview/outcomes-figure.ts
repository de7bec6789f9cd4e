import { OUTCOMES } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { formatNumber } from '../figure/format.ts';
import type { OutcomesDrawing } from '../figure/composition.ts';
import { partsGap, reportsLackingParts } from '../figure/parts.ts';
import { pointOf, seriesOf, type Area } from '../figure/series.ts';
import { figure, label, pointColumn, pointText, yearTwin, type TwinCell } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** The difference the reader sees, leading to the reports whose own tables do not add up. */
function gapCell(area: Area, year: number, gap: number | null, t: Labels): TwinCell {
  if (gap === null) return label(t.figure.notComputable);
  return figure({ ...pointOf(area, 'outcome_gap', year), value: gap, numerator: gap, gap: null }, t);
}

export function outcomesFigure(area: Area, t: Labels): FigureView<OutcomesDrawing> {
  const words = t.figures.outcomes;
  const totals = seriesOf(area, 'concluded');
  const parts = OUTCOMES.map((outcome) => ({
    name: indicatorName(outcome, t),
    points: seriesOf(area, outcome),
  }));
  const gaps = totals.map((total) => partsGap(total, OUTCOMES, area));
  const total = pointOf(area, 'concluded', area.filter.year);
  const open = pointOf(area, 'open_rate', area.filter.year);
  const gap = gaps[area.years.indexOf(area.filter.year)] ?? null;
  return {
    id: 'outcomes',
    title: words.title,
    finding:
      total.value === null
        ? gapSentence(total, indicatorName('concluded', t), t)
        : t.findings.outcomes(formatNumber(total.value), open.value === null ? null : pointText(open, t)),
    subtitle: words.subtitle(gap, reportsLackingParts(total, OUTCOMES, area)),
    drawing: { view: 'share', years: area.years, focus: area.filter.year, parts, totals, gaps },
    twin: yearTwin(
      words.title,
      area.years,
      [
        ...parts.map(({ name, points }) => pointColumn(name, points, t)),
        pointColumn(words.total, totals, t),
        { heading: words.gap, cell: (index, year) => gapCell(area, year, gaps[index] ?? null, t) },
        pointColumn(indicatorName('open_rate', t), seriesOf(area, 'open_rate'), t),
      ],
      totals,
      t,
    ),
    foot: footOf(area, total, t),
    spoken: [...parts.map(({ name, points }) => ({ series: name, points })), { series: words.total, points: totals }],
    empty: totals.every((point) => point.value === null) ? words.empty : null,
  };
}
