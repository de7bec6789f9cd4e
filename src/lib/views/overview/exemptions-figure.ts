import { GROUNDS, isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import { pointOf, seriesOf, type Area, type Point } from '../figure/series.ts';
import { pointColumn, yearTwin } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';

export interface ExemptionsDrawing {
  years: readonly number[];
  focus: number;
  refused: readonly Point[];
  rate: readonly Point[];
  /** The eight grounds of the year in focus and of the year before, in the order of the form. */
  grounds: readonly { name: string; now: Point; before: Point }[];
}

function finding(area: Area, t: Labels): string {
  const { year } = area.filter;
  const refused = pointOf(area, 'refused', year);
  if (refused.value === null) return gapSentence(refused, indicatorName('refused', t), t);
  if (refused.value === 0) return t.findings.exemptionsNone;
  const grounds = GROUNDS.map((ground) => pointOf(area, ground, year));
  const most = Math.max(...grounds.map((point) => point.value ?? 0));
  const first = grounds.filter((point) => point.value === most);
  return t.findings.exemptions(
    formatNumber(refused.value),
    first.map((point) => indicatorName(point.indicator, t)),
    formatNumber(most),
    isSmallRate(refused.value) ? null : formatRate((100 * most) / refused.value),
  );
}

export function exemptionsFigure(area: Area, t: Labels): FigureView<ExemptionsDrawing> {
  const { year } = area.filter;
  const refused = seriesOf(area, 'refused');
  const rate = seriesOf(area, 'refusal_rate');
  const grounds = GROUNDS.map((ground) => seriesOf(area, ground));
  const words = t.figures.exemptions;
  const nameOf = (point: Point) => indicatorName(point.indicator, t);
  return {
    id: 'trend-exemptions',
    title: words.title,
    finding: finding(area, t),
    subtitle: words.subtitle,
    drawing: {
      years: area.years,
      focus: year,
      refused,
      rate,
      grounds: GROUNDS.map((ground) => {
        const now = pointOf(area, ground, year);
        return { name: nameOf(now), now, before: pointOf(area, ground, year - 1) };
      }),
    },
    twin: yearTwin(
      words.title,
      area.years,
      [
        ...grounds.map((points) => pointColumn(nameOf(points[0] as Point), points, t)),
        pointColumn(words.total, refused, t),
        pointColumn(words.rate, rate, t),
      ],
      refused,
      t,
    ),
    foot: footOf(area, pointOf(area, 'refused', year), t),
    spoken: [
      { series: words.total, points: refused },
      ...grounds.map((points) => ({ series: nameOf(points[0] as Point), points })),
    ],
    empty: refused.every((point) => point.value === null) ? words.empty : null,
  };
}
