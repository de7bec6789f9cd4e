import { APPLICANTS, isSmallRate, type Topic } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { formatNumber, formatRate } from '../figure/format.ts';
import { partsGap, reportsLackingParts } from '../figure/parts.ts';
import { pointOf, seriesOf, type Area, type Point } from '../figure/series.ts';
import { figure, label, pointColumn, yearTwin, type TwinCell } from '../figure/twin.ts';
import type { CompositionView, OutcomesDrawing } from '../figure/composition.ts';
import type { TopicPlan } from './plan.ts';
import { sumOfParts } from './sum-of-parts.ts';
import { indicatorName } from '../figure/indicator-words.ts';

function finding(parts: readonly { name: string; now: Point }[], total: Point, t: Labels): string {
  const words = t.topics.composition;
  if (total.value === null) return gapSentence(total, words.whole, t);
  if (total.value === 0) return words.nothing(total.year);
  const largest = Math.max(...parts.map(({ now }) => now.value ?? 0));
  const first = parts.filter(({ now }) => now.value === largest).map(({ name }) => name);
  if (largest === 0) return words.total(total.year, formatNumber(total.value));
  return words.finding(
    total.year,
    formatNumber(total.value),
    first,
    formatNumber(largest),
    // Where a report contradicts itself a part can be more than the whole: that is no share.
    isSmallRate(total.value) || largest > total.value ? null : formatRate((100 * largest) / total.value),
  );
}

/** What is taken apart: the total of a topic, or the new requests by who asks. */
export type Composition = Pick<TopicPlan, 'parts' | 'whole'> & { topic: Topic | 'applicants' };

/** New requests by kind of applicant. */
export const APPLICANTS_PLAN: Composition = { topic: 'applicants', parts: APPLICANTS, whole: 'received_new' };

const IDS: Readonly<Record<Composition['topic'], string>> = {
  documents: 'composition',
  requests: 'outcomes',
  exemptions: 'reasons',
  appeals: 'composition',
  applicants: 'applicants',
};

/** What a topic's total is made of, year by year, in the order of the form; what the parts lack to the total is shown. */
export function compositionFigure(
  area: Area,
  { topic, parts: ids, whole }: Composition,
  view: CompositionView,
  t: Labels,
): FigureView<OutcomesDrawing> {
  const words = t.topics.composition;
  const parts = ids.map((part) => ({ name: indicatorName(part, t), points: seriesOf(area, part) }));
  const series = parts.map(({ points }) => points);
  const totals = area.years.map(
    (year, index) =>
      (whole ? pointOf(area, whole, year) : sumOfParts(series.flatMap((points) => points[index] ?? []))) as Point,
  );
  const gaps = totals.map((total) => (whole ? partsGap(total, ids, area) : total.value === null ? null : 0));
  const focus = area.years.indexOf(area.filter.year);
  const total = totals[focus] as Point;
  const gapCell = (index: number): TwinCell => {
    const gap = gaps[index] ?? null;
    if (gap === null) return label(t.figure.notComputable);
    // The reports whose own outcomes do not add up are behind the difference.
    const at = topic === 'requests' ? pointOf(area, 'outcome_gap', area.years[index] ?? 0) : (totals[index] as Point);
    const own = { ...at, value: gap, numerator: gap, denominator: null, gap: null };
    return figure(topic === 'requests' ? own : { ...own, instead: 'remainder' }, t);
  };
  const title = words.title[topic];
  return {
    id: IDS[topic],
    title,
    finding: finding(
      parts.map(({ name, points }) => ({ name, now: points[focus] as Point })),
      total,
      t,
    ),
    subtitle: words.subtitle(
      topic,
      view,
      whole ? (gaps[focus] ?? null) : 'sum',
      whole ? reportsLackingParts(total, ids, area) : 0,
    ),
    drawing: { years: area.years, focus: area.filter.year, parts, totals, gaps, view },
    twin: yearTwin(
      title,
      area.years,
      [
        ...parts.map(({ name, points }) => pointColumn(name, points, t)),
        ...(whole
          ? [pointColumn(indicatorName(whole, t), totals, t), { heading: t.figures.outcomes.gap, cell: gapCell }]
          : [{ heading: words.sum, cell: (index: number) => sumCell(totals[index] as Point, t) }]),
      ],
      totals,
      t,
    ),
    foot: footOf(area, total, t),
    spoken: parts.map(({ name, points }) => ({ series: name, points })),
    empty: totals.every(({ value }) => value === null) ? words.empty(title) : null,
  };
}

const sumCell = (total: Point, t: Labels): TwinCell =>
  label(total.value === null ? t.terms.gap[total.gap ?? 'undecidable'] : formatNumber(total.value));
