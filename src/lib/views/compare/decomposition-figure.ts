import { decompose, type TwoYears } from '../../core/statistics/index.ts';
import { indicatorOf } from '../../indicators/index.ts';
import type { Labels } from '../../labels/compare.ts';
import type { Filter } from '../../queries/index.ts';
import { causeOf, causeWords } from '../figure/cause.ts';
import { excludesChance, lastWords, pairOf } from '../figure/change.ts';
import { comparablePoints } from '../figure/form-breaks.ts';
import type { FigureView } from '../figure/figure.ts';
import { formatNumber, formatRate, formatSigned } from '../figure/format.ts';
import { addedBy, pointBefore, type Point } from '../figure/series.ts';
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
  pair: Pair;
  own: number;
  mix: number | null;
}

type Pair = readonly [before: Point, now: Point];
type Cause = keyof Labels['compare']['decomposition']['cause'];

interface Effects {
  /** What adds up to the change. */
  causes: readonly { key: Cause; value: number }[];
  /** What is told beside it: bodies with the count in one of the years only. */
  beside: readonly { key: Cause; value: number }[];
  given: readonly Given[];
}

const MOST_BODIES = 8;
const PERCENT = 100;

const caseOf = ({ numerator, denominator, included }: Point): TwoYears['now'] =>
  numerator === null || denominator === null || included === true ? null : { numerator, denominator };

const paired = (bodies: readonly ComparedBody[], index: number) =>
  bodies.flatMap((body) => {
    const pair = pairOf(body.line, index);
    return pair === null ? [] : [{ body, pair }];
  });

function effectsOfRate(bodies: readonly ComparedBody[], index: number): Effects | null {
  const pairs = paired(bodies, index);
  const found = decompose(pairs.map(({ pair: [before, now] }) => ({ before: caseOf(before), now: caseOf(now) })));
  if (found === null) return null;
  return {
    causes: [
      { key: 'own', value: found.rate * PERCENT },
      { key: 'mix', value: found.mix * PERCENT },
      { key: 'entry', value: found.entry * PERCENT },
    ],
    beside: [],
    given: pairs.flatMap((one, at) => {
      const share = found.shares[at] ?? null;
      return share === null ? [] : [{ ...one, own: share.rate * PERCENT, mix: share.mix * PERCENT }];
    }),
  };
}

function effectsOfCount(bodies: readonly ComparedBody[], gone: readonly Point[], index: number): Effects {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const added = (point: Point): number => addedBy(point).value ?? 0;
  const given = paired(bodies, index).map((one) => ({
    ...one,
    own: added(one.pair[1]) - added(one.pair[0]),
    mix: null,
  }));
  const single = bodies.filter(({ line }) => pairOf(line, index) === null);
  const handed = ({ handedOn }: Point) => handedOn !== true;
  const left = [...single.flatMap(({ line }) => pointBefore(line, index) ?? []), ...gone].filter(handed);
  return {
    causes: [{ key: 'same', value: sum(given.map(({ own }) => own)) }],
    beside: [
      { key: 'came', value: sum(single.map(({ now }) => added(now))) },
      { key: 'left', value: 0 - sum(left.map(added)) },
    ],
    given,
  };
}

const givenBy = ({ own, mix }: Given): number => own + (mix ?? 0);

/**
 * What made the figure of the bodies compared change against the year before, like for like: their own rates, the shift of cases
 * between them, and those that had cases in one of the years only. The causes add up to the change, and so does what the bodies
 * give to a count. Bodies that have the figure in one of the years only stand beside it.
 */
export function decompositionFigure(
  { area, change, bodies, gone, indicator, name: who }: Comparison,
  filter: Filter,
  t: Labels,
): FigureView<DecompositionDrawing> {
  const words = t.compare.decomposition;
  const rate = indicatorOf(indicator).denominator !== null;
  const name = indicatorName(indicator, t);
  const format = (value: number) => formatSigned(value, rate ? formatRate : formatNumber);
  const unit = rate ? t.terms.points : t.terms.unit[indicatorOf(indicator).unit];
  const index = filter.year - filter.from;
  const effects = change === null ? null : rate ? effectsOfRate(bodies, index) : effectsOfCount(bodies, gone, index);
  const whole = change?.difference ?? 0;
  const comparable = bodies.every(({ line }) => {
    const [before, now] = [pointBefore(line, index), line[index]];
    return before === null || now === undefined || comparablePoints(before, now);
  });
  const given = (effects?.given ?? []).toSorted((a, b) => Math.abs(givenBy(b)) - Math.abs(givenBy(a)));
  // Counts are taken apart as they are; of a share nothing is called a cause that chance may account for.
  const certain = !rate || (change !== null && excludesChance(change));
  const lines = bodies.map(({ row, line }) => ({ name: row.short_name, line }));
  const cause = rate ? causeOf(change, lines, index) : null;
  const drawn = given.filter((one) => givenBy(one) !== 0).slice(0, MOST_BODIES);
  const why = !comparable ? words.formBreak(filter.year) : words.none(filter.year);
  const signed = (value: number) => quantity(format(value), value);
  const blank = (count: number): TwinCell[] => Array.from({ length: count }, () => label(''));
  const rows =
    effects === null
      ? []
      : [
          [
            label(words.bodies(who, change?.now.reports ?? 0)),
            ...(change === null ? blank(2) : [figure(change.before, t), figure(change.now, t)]),
            ...blank(rate ? 2 : 0),
            signed(whole),
          ],
          ...effects.causes.map(({ key, value }) => [
            label(words.cause[key]),
            ...blank(2),
            ...(rate ? [key === 'own' ? signed(value) : label(''), key === 'mix' ? signed(value) : label('')] : []),
            signed(value),
          ]),
          ...given.map((one) => [
            label(one.body.row.name),
            figure(one.pair[0], t),
            figure(one.pair[1], t),
            ...(one.mix === null ? [] : [signed(one.own), signed(one.mix)]),
            signed(givenBy(one)),
          ]),
          ...effects.beside
            .filter(({ value }) => value !== 0)
            .map(({ key, value }) => [label(words.beside(words.cause[key])), ...blank(rate ? 4 : 2), signed(value)]),
        ];
  return {
    id: 'decomposition',
    title: words.title,
    finding:
      effects === null
        ? why
        : words.finding(
            change?.now.reports ?? 0,
            name,
            change === null ? '' : lastWords(change, t),
            (certain ? effects.causes : [])
              .filter(({ key, value }) => key !== 'same' && (value !== 0 || key === 'own'))
              .map(({ key, value }) => `${words.cause[key]} ${format(value)}`),
            effects.beside
              .filter(({ value }) => value !== 0)
              .map(({ key, value }) => `${words.cause[key]} ${format(value)}`),
            cause && causeWords(cause, t),
          ),
    subtitle: words.subtitle(who, unit, rate, certain),
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
    spoken: drawn.map(({ body: { row }, pair }) => ({ series: row.short_name, points: pair })),
    empty: effects === null ? why : null,
  };
}
