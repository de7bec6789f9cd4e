import type { Labels } from '../../labels/index.ts';
import { footOf, gapSentence, id, type FigureView } from '../figure.ts';
import { formatNumber } from '../format.ts';
import { aggregateSeries, pointOf, seriesOf, type Area, type Point } from '../series.ts';
import { coverageText, figure, label } from '../twin.ts';

/** Stock above, flow below, one axis each, one unit. The two years of the old form are drawn apart and never joined. */
export interface DocumentsDrawing {
  years: readonly number[];
  focus: number;
  inForce: readonly Point[];
  inForceAggregate: readonly Point[];
  issued: readonly Point[];
  newlyMade: readonly Point[];
  repealed: readonly Point[];
}

function finding(area: Area, t: Labels): string {
  const { year } = area.filter;
  const issued = pointOf(area, id(year <= 2020 ? 'normative_docs_newly_made' : 'normative_docs_issued'), year);
  if (issued.value === null) return gapSentence(issued, t.indicators[issued.indicator]?.name ?? '', t);
  const repealed = pointOf(area, id('normative_docs_repealed'), year);
  const inForce = pointOf(area, id('normative_docs_in_force'), year);
  return t.findings.documents(
    formatNumber(issued.value),
    repealed.value === null ? null : formatNumber(repealed.value),
    inForce.value === null ? null : formatNumber(inForce.value),
    year <= 2020,
  );
}

export function documentsFigure(area: Area, t: Labels): FigureView<DocumentsDrawing> {
  const series = {
    issued: seriesOf(area, id('normative_docs_issued')),
    newlyMade: seriesOf(area, id('normative_docs_newly_made')),
    repealed: seriesOf(area, id('normative_docs_repealed')),
    inForce: seriesOf(area, id('normative_docs_in_force')),
  };
  const inForceAggregate = aggregateSeries(area, id('normative_docs_in_force'));
  const beside = inForceAggregate.some((point, index) => point.gap === null && series.inForce[index]?.source === 'own');
  const columns = [series.newlyMade, series.issued, series.repealed, series.inForce];
  const words = t.figures.documents;
  return {
    id: 'trend-documents',
    title: words.title,
    finding: finding(area, t),
    subtitle: words.subtitle,
    drawing: { years: area.years, focus: area.filter.year, inForceAggregate, ...series },
    twin: {
      caption: words.title,
      columns: [
        { label: t.figure.year, numeric: false },
        ...words.columns.map((text) => ({ label: text, numeric: true })),
        ...(beside ? [{ label: words.aggregateColumn, numeric: true }] : []),
        { label: t.figure.coverageColumn, numeric: true },
      ],
      rows: area.years.map((year, index) => [
        label(String(year)),
        ...columns.map((points) => figure(points[index] as Point, t)),
        ...(beside ? [figure(inForceAggregate[index] as Point, t)] : []),
        label(coverageText((year <= 2020 ? series.newlyMade : series.issued)[index] as Point, t)),
      ]),
    },
    foot: footOf(
      area,
      pointOf(
        area,
        id(area.filter.year <= 2020 ? 'normative_docs_newly_made' : 'normative_docs_issued'),
        area.filter.year,
      ),
      t,
    ),
    spoken: words.columns.map((name, index) => ({ series: name, points: columns[index] ?? [] })),
    empty: columns.flat().every((point) => point.value === null) ? words.empty : null,
  };
}
