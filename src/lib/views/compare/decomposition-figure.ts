import { decompose, type TwoYears } from '../../core/statistics/index.ts';
import { indicatorOf } from '../../indicators/index.ts';
import type { Labels } from '../../labels/index.ts';
import type { Filter } from '../../queries/index.ts';
import { comparablePoints } from '../figure/form-breaks.ts';
import type { FigureView } from '../figure/figure.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import type { Point } from '../figure/series.ts';
import { figure, label, quantity, type TwinCell } from '../figure/twin.ts';
import type { ComparedBody, Comparison } from './comparison.ts';
import { comparisonFoot } from './foot.ts';
import { indicatorName } from '../figure/indicator-words.ts';

/** One bar from zero. */
export interface SignedBar {
  name: string;
  value: number;
  text: string;
  /** A cause of the whole change, or what one body gave to it. */
  part: 'cause' | 'body';
}

export interface DecompositionDrawing {
  rate: boolean;
  bars: readonly SignedBar[];
}

/** What one body gave to the change of the whole, in percent points or units; `mix` is `null` for counts. */
interface Given {
  body: ComparedBody;
  own: number;
  mix: number | null;
}

interface Effects {
  /** In the order of the words of their names. */
  causes: readonly { key: keyof Labels['compare']['decomposition']['cause']; value: number }[];
  given: readonly Given[];
}

const MOST_BODIES = 8;
const PERCENT = 100;

const caseOf = (point: Point | null): TwoYears['now'] =>
  point === null || point.numerator === null || point.denominator === null || point.contradicts
    ? null
    : { numerator: point.numerator, denominator: point.denominator };

function effectsOfRate(bodies: readonly ComparedBody[], gone: readonly Point[]): Effects | null {
  const found = decompose([
    ...bodies.map(({ before, now }) => ({ before: caseOf(before), now: caseOf(now) })),
    ...gone.map((before) => ({ before: caseOf(before), now: null })),
  ]);
  if (found === null) return null;
  return {
    causes: [
      { key: 'own', value: found.rate * PERCENT },
      { key: 'mix', value: found.mix * PERCENT },
      { key: 'entry', value: found.entry * PERCENT },
    ],
    given: bodies.flatMap((body, index) => {
      const share = found.shares[index] ?? null;
      return share === null ? [] : [{ body, own: share.rate * PERCENT, mix: share.mix * PERCENT }];
    }),
  };
}

function effectsOfCount(bodies: readonly ComparedBody[], gone: readonly Point[]): Effects {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const pairs = bodies.map((body) => ({ body, before: body.before?.value ?? null, now: body.now.value }));
  const both = pairs.flatMap(({ body, before, now }) =>
    before === null || now === null ? [] : [{ body, own: now - before, mix: null }],
  );
  return {
    causes: [
      { key: 'same', value: sum(both.map(({ own }) => own)) },
      { key: 'came', value: sum(pairs.map(({ before, now }) => (before === null ? (now ?? 0) : 0))) },
      {
        key: 'left',
        value:
          0 -
          sum([
            ...pairs.map(({ before, now }) => (now === null ? (before ?? 0) : 0)),
            ...gone.map(({ value }) => value ?? 0),
          ]),
      },
    ],
    given: both,
  };
}

const givenBy = ({ own, mix }: Given): number => own + (mix ?? 0);

/**
 * What made the figure of all bodies compared change against the year before: their own rates, the shift of cases between
 * them, and bodies that came or went; for a count, the same bodies, new and missing ones. The causes add up to the change.
 */
export function decompositionFigure(
  { area, areaBefore, bodies, gone, indicator, name: who }: Comparison,
  filter: Filter,
  t: Labels,
): FigureView<DecompositionDrawing> {
  const words = t.compare.decomposition;
  const rate = indicatorOf(indicator).denominator !== null;
  const name = indicatorName(indicator, t);
  const format = (value: number) => formatSigned(value, rate ? formatRate : formatNumber);
  const unit = rate ? t.compare.change.points : t.terms.unit[indicatorOf(indicator).unit];
  const known = areaBefore !== null && areaBefore.value !== null && area.value !== null;
  const comparable = areaBefore === null || comparablePoints(areaBefore, area);
  const effects = !known || !comparable ? null : rate ? effectsOfRate(bodies, gone) : effectsOfCount(bodies, gone);
  const whole = effects === null ? 0 : (area.value ?? 0) - (areaBefore?.value ?? 0);
  const given = (effects?.given ?? []).toSorted((a, b) => Math.abs(givenBy(b)) - Math.abs(givenBy(a)));
  const drawn = given.filter((one) => givenBy(one) !== 0).slice(0, MOST_BODIES);
  const why = !comparable ? words.formBreak(filter.year) : words.none(filter.year);
  const signed = (value: number) => quantity(format(value), value);
  const blank = (count: number): TwinCell[] => Array.from({ length: count }, () => label(''));
  const rows =
    effects === null
      ? []
      : [
          [label(who), figure(areaBefore as Point, t), figure(area, t), ...blank(rate ? 2 : 0), signed(whole)],
          ...effects.causes.map(({ key, value }) => [
            label(words.cause[key]),
            ...blank(2),
            ...(rate ? [key === 'own' ? signed(value) : label(''), key === 'mix' ? signed(value) : label('')] : []),
            signed(value),
          ]),
          ...given.map((one) => [
            label(one.body.row.name),
            figure(one.body.before as Point, t),
            figure(one.body.now, t),
            ...(one.mix === null ? [] : [signed(one.own), signed(one.mix)]),
            signed(givenBy(one)),
          ]),
        ];
  return {
    id: 'decomposition',
    title: words.title,
    finding:
      effects === null
        ? why
        : words.finding(
            name,
            `${format(whole)} ${unit}`,
            effects.causes
              .filter(({ key, value }) => value !== 0 || key === 'own' || key === 'same')
              .map(({ key, value }) => `${words.cause[key]} ${format(value)}`),
          ),
    subtitle: words.subtitle(who, unit, rate),
    drawing: {
      rate,
      bars: [
        ...(effects?.causes ?? []).map(({ key, value }): SignedBar => ({
          name: words.cause[key],
          value,
          text: format(value),
          part: 'cause',
        })),
        ...drawn.map((one): SignedBar => ({
          name: one.body.row.short_name,
          value: givenBy(one),
          text: format(givenBy(one)),
          part: 'body',
        })),
      ],
    },
    twin: {
      caption: words.title,
      columns: [
        { label: words.what, numeric: false },
        { label: t.figure.yearOf(filter.year - 1), numeric: true },
        { label: t.figure.yearOf(filter.year), numeric: true },
        ...(rate
          ? [
              { label: `${words.cause.own}（${unit}）`, numeric: true },
              { label: `${words.cause.mix}（${unit}）`, numeric: true },
            ]
          : []),
        { label: words.share(unit), numeric: true },
      ],
      rows,
    },
    foot: comparisonFoot({ area }, t),
    spoken: drawn.map(({ body: { row, before, now } }) => ({ series: row.short_name, points: [before as Point, now] })),
    empty: effects === null ? why : null,
  };
}
