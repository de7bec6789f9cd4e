import { tableFormOfYear } from '../../core/template/index.ts';
import { isMeasuredIn, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/topic.ts';
import type { Body } from '../bodies/body-points.ts';
import { footOf, gapSentence, type FigureView } from '../figure/figure.ts';
import { prescribedBreaks, type FormBreak } from '../figure/form-breaks.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';
import { pointOf, seriesOf, type Area, type Point } from '../figure/series.ts';
import { figure, label, pointColumn, quantity, yearTwin } from '../figure/twin.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** What came in and what went out above and below 0, what is in force as a line, and what the three leave unexplained. */
export interface StockFlowDrawing {
  years: readonly number[];
  focus: number;
  issued: readonly Point[];
  repealed: readonly Point[];
  inForce: readonly Point[];
  /** In force less (in force a year ago + issued − repealed), over the same bodies; missing where the form of the year before has none of it. */
  rest: readonly Point[];
  /** Where the prescribed form changed. */
  breaks: readonly FormBreak[];
}

interface Lines {
  issued: readonly Point[];
  repealed: readonly Point[];
  inForce: readonly Point[];
}

/** Both sides of the account of one year, over the bodies that have all four of its figures. */
interface Account {
  expected: number;
  found: number;
  bodies: number;
}

function accountOf(lines: readonly Lines[], index: number): Account | null {
  let [expected, found, bodies] = [0, 0, 0];
  for (const { issued, repealed, inForce } of lines) {
    const [before, now] = [inForce[index - 1]?.value ?? null, inForce[index]?.value ?? null];
    const [made, ended] = [issued[index]?.value ?? null, repealed[index]?.value ?? null];
    if (before === null || now === null || made === null || ended === null) continue;
    expected += before + made - ended;
    found += now;
    bodies += 1;
  }
  return bodies === 0 ? null : { expected, found, bodies };
}

const linesOf = (points: (name: IndicatorId) => readonly Point[]): Lines => ({
  issued: points('normative_docs_issued'),
  repealed: points('normative_docs_repealed'),
  inForce: points('normative_docs_in_force'),
});

function restPoint(stock: Point, account: Account | null): Point {
  const before = tableFormOfYear('proactive', stock.year - 1);
  const base = { ...stock, denominator: null, inferred: 0, contradicted: 0, excluded: 0, contradicts: false };
  if (account === null) {
    const gap = !isMeasuredIn(stock.indicator, before) ? 'not_in_form' : (stock.gap ?? 'undecidable');
    return { ...base, value: null, numerator: null, reports: 0, gap };
  }
  const value = account.found - account.expected;
  return { ...base, value, numerator: value, reports: account.bodies, gap: null, instead: 'remainder' };
}

function finding(area: Area, own: Lines, rest: Point | undefined, t: Labels): string {
  const { year } = area.filter;
  const at = (points: readonly Point[]) => points[area.years.indexOf(year)];
  const [issued, repealed, inForce] = [at(own.issued), at(own.repealed), at(own.inForce)];
  const missing = [inForce, issued, repealed].find((point) => point && point.value === null);
  if (missing) return gapSentence(missing, indicatorName(missing.indicator, t), t);
  const words = t.topicFigures.stockFlow;
  return words.finding(
    year,
    formatNumber(issued?.value ?? 0),
    formatNumber(repealed?.value ?? 0),
    formatNumber(inForce?.value ?? 0),
    rest?.value === null || rest === undefined ? null : formatSigned(rest.value),
  );
}

/** Stock and flow of normative documents on one axis. `bodies` are those of the area, with the three figures. */
export function stockFlowFigure(area: Area, bodies: readonly Body[], t: Labels): FigureView<StockFlowDrawing> {
  const own = linesOf((name) => seriesOf(area, name));
  const each = bodies.map(({ points }) => linesOf((name) => points.get(name) ?? []));
  const accounts = own.inForce.map((point, index) => {
    // An aggregate report is set against that of the year before, never against the sum of bodies.
    const both = [own.inForce[index - 1], point].map((one) => one?.source);
    if (both.every((source) => source === 'aggregate')) return accountOf([own], index);
    return both.every((source) => source === 'own') ? accountOf(each, index) : null;
  });
  const rest = own.inForce.map((point, index) => restPoint(point, accounts[index] ?? null));
  const words = t.topicFigures.stockFlow;
  const side = (of: (account: Account) => number) => (index: number) => {
    const account = accounts[index];
    return account ? quantity(formatNumber(of(account)), of(account)) : label('—');
  };
  return {
    id: 'stock-flow',
    title: words.title,
    finding: finding(area, own, rest[area.years.indexOf(area.filter.year)], t),
    subtitle: words.subtitle,
    drawing: {
      years: area.years,
      focus: area.filter.year,
      ...own,
      rest,
      breaks: prescribedBreaks('normative_docs_in_force', area.years),
    },
    twin: yearTwin(
      words.title,
      area.years,
      [
        pointColumn(words.issued, own.issued, t),
        pointColumn(words.repealed, own.repealed, t),
        pointColumn(words.inForce, own.inForce, t),
        { heading: words.expected, cell: side(({ expected }) => expected) },
        { heading: words.found, cell: side(({ found }) => found) },
        { heading: words.rest, cell: (index) => figure(rest[index] as Point, t) },
        { heading: words.same, cell: side((account) => account.bodies) },
      ],
      own.inForce,
      t,
    ),
    foot: footOf(area, pointOf(area, 'normative_docs_in_force', area.filter.year), t),
    spoken: [
      { series: words.issued, points: own.issued },
      { series: words.repealed, points: own.repealed },
      { series: words.inForce, points: own.inForce },
      { series: words.rest, points: rest },
    ],
    empty: [...own.issued, ...own.repealed, ...own.inForce].every(({ value }) => value === null) ? words.empty : null,
  };
}
