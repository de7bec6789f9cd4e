import type { Labels } from '../../labels/index.ts';
import { againstLast, changeIn } from '../figure/change.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { prescribedBreaks, type FormBreak } from '../figure/form-breaks.ts';
import { formatNumber } from '../figure/format.ts';
import { pointOf, seriesBeside, seriesOf, speakingScope, type Area, type Point } from '../figure/series.ts';
import { pointColumn, yearTwin } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';

export interface RequestsDrawing {
  years: readonly number[];
  focus: number;
  received: readonly Point[];
  concluded: readonly Point[];
  /** What the other basis says came in; empty where it has nothing. */
  beside: readonly Point[];
  /** Where the prescribed form changed. */
  breaks: readonly FormBreak[];
}

function finding(area: Area, t: Labels): string {
  const { year } = area.filter;
  const received = pointOf(area, 'received_new', year);
  if (received.value === null) return gapSentence(received, indicatorName('received_new', t), t);
  const concluded = pointOf(area, 'concluded', year);
  const change = changeIn(area, 'received_new');
  return t.findings.requests(
    formatNumber(received.value),
    change && againstLast(change, t),
    concluded.value === null ? null : formatNumber(concluded.value),
  );
}

export function requestsFigure(area: Area, t: Labels): FigureView<RequestsDrawing> {
  const names = ['received_new', 'carried_in', 'concluded', 'carried_out'] as const;
  const columns = names.map((name) => seriesOf(area, name));
  const beside = seriesBeside(area, 'received_new');
  const received = columns[0] ?? [];
  const bases = [t.basis[speakingScope(area)], t.basis[beside[0]?.source ?? 'own']] as const;
  const words = t.figures.requests;
  return {
    id: 'trend-requests',
    title: words.title,
    finding: finding(area, t),
    subtitle: beside.length > 0 ? words.subtitleBeside(...bases) : words.subtitle,
    drawing: {
      years: area.years,
      focus: area.filter.year,
      received,
      concluded: columns[2] ?? [],
      beside,
      breaks: prescribedBreaks('received_new', area.years),
    },
    twin: yearTwin(
      words.title,
      area.years,
      [
        ...columns.map((points, index) => pointColumn(words.columns[index] ?? '', points, t)),
        ...(beside.length > 0 ? [pointColumn(t.basis.column(words.received, bases[1]), beside, t)] : []),
      ],
      received,
      t,
    ),
    foot: footOf(area, pointOf(area, 'received_new', area.filter.year), t),
    spoken: [
      ...words.columns.map((name, index) => ({ series: name, points: columns[index] ?? [] })),
      ...(beside.length > 0 ? [{ series: t.basis.column(words.received, bases[1]), points: beside }] : []),
    ],
    empty: received.every((point) => point.value === null) ? words.empty : null,
  };
}
