import type { Labels } from '../../labels/index.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { prescribedBreaks, type FormBreak } from '../figure/form-breaks.ts';
import { formatNumber } from '../figure/format.ts';
import { issuedIn } from '../figure/issued.ts';
import { pointOf, seriesBeside, seriesOf, type Area, type Point } from '../figure/series.ts';
import { pointColumn, yearTwin } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** Stock above, flow below, one axis each, one unit. The two years of the old form are drawn apart and never joined. */
export interface DocumentsDrawing {
  years: readonly number[];
  focus: number;
  inForce: readonly Point[];
  /** What the other basis says is in force; empty where it has nothing. */
  beside: readonly Point[];
  issued: readonly Point[];
  newlyMade: readonly Point[];
  repealed: readonly Point[];
  /** Where the prescribed form changed. */
  breaks: readonly FormBreak[];
}

function finding(area: Area, t: Labels): string {
  const { year } = area.filter;
  const issued = issuedIn(area, year);
  if (issued.value === null) return gapSentence(issued, indicatorName(issued.indicator, t), t);
  const repealed = pointOf(area, 'normative_docs_repealed', year);
  const inForce = pointOf(area, 'normative_docs_in_force', year);
  return t.findings.documents(
    formatNumber(issued.value),
    repealed.value === null ? null : formatNumber(repealed.value),
    inForce.value === null ? null : formatNumber(inForce.value),
    issued.indicator === 'normative_docs_newly_made',
  );
}

export function documentsFigure(area: Area, t: Labels): FigureView<DocumentsDrawing> {
  const series = {
    issued: seriesOf(area, 'normative_docs_issued'),
    newlyMade: seriesOf(area, 'normative_docs_newly_made'),
    repealed: seriesOf(area, 'normative_docs_repealed'),
    inForce: seriesOf(area, 'normative_docs_in_force'),
  };
  const beside = seriesBeside(area, 'normative_docs_in_force');
  const columns = [series.newlyMade, series.issued, series.repealed, series.inForce];
  const words = t.figures.documents;
  const besideName = t.basis.column(words.columns[3] ?? '', t.basis[beside[0]?.source ?? 'own']);
  return {
    id: 'trend-documents',
    title: words.title,
    finding: finding(area, t),
    subtitle: words.subtitle,
    drawing: {
      years: area.years,
      focus: area.filter.year,
      beside,
      ...series,
      breaks: prescribedBreaks('normative_docs_issued', area.years),
    },
    twin: yearTwin(
      words.title,
      area.years,
      [
        ...columns.map((points, index) => pointColumn(words.columns[index] ?? '', points, t)),
        ...(beside.length > 0 ? [pointColumn(besideName, beside, t)] : []),
      ],
      area.years.map((year) => issuedIn(area, year)),
      t,
    ),
    foot: footOf(area, issuedIn(area, area.filter.year), t),
    spoken: [
      ...words.columns.map((name, index) => ({ series: name, points: columns[index] ?? [] })),
      ...(beside.length > 0 ? [{ series: besideName, points: beside }] : []),
    ],
    empty: columns.flat().every((point) => point.value === null) ? words.empty : null,
  };
}
