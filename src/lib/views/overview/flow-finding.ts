import { OUTCOMES, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/folds.ts';
import { gapSentence } from '../figure/figure.ts';
import { formatNumber, formatSigned } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { pointOf, type Area } from '../figure/series.ts';

/** Without one of these there is no telling where the requests of a year went. */
export const FLOW_NEEDED: readonly IndicatorId[] = [
  'received_new',
  'carried_in',
  'concluded',
  'carried_out',
  ...OUTCOMES,
];

/** What totals and parts of a year differ by, where they do: below 0 for what parts have too many. */
export function flowGaps(area: Area): { indicator: 'outcome_gap' | 'balance_gap'; size: number }[] {
  const value = (name: IndicatorId) => pointOf(area, name, area.filter.year).value ?? 0;
  const parts = OUTCOMES.reduce((sum, outcome) => sum + value(outcome), 0);
  return (
    [
      { indicator: 'outcome_gap', size: value('concluded') - parts },
      {
        indicator: 'balance_gap',
        size: value('received_new') + value('carried_in') - value('concluded') - value('carried_out'),
      },
    ] as const
  ).filter(({ size }) => size !== 0);
}

/** Where the requests of a year went, in a sentence; or what is missing to say it. */
export function flowFinding(area: Area, t: Labels): string {
  const { year } = area.filter;
  const at = (indicator: IndicatorId) => pointOf(area, indicator, year);
  const missing = FLOW_NEEDED.map(at).find(({ value }) => value === null);
  if (missing) return gapSentence(missing, indicatorName(missing.indicator, t), t);
  const value = (name: IndicatorId) => at(name).value ?? 0;
  const carried = [indicatorName('carried_out', t), formatNumber(value('carried_out'))] as const;
  const gaps = flowGaps(area);
  const told = (side: number) =>
    gaps
      .filter(({ size }) => Math.sign(size) === side)
      .map(({ indicator, size }) => [indicatorName(indicator, t), formatSigned(size)] as const);
  return t.folds.flow(
    year,
    formatNumber(value('received_new') + value('carried_in')),
    formatNumber(value('concluded')),
    [...told(-1), ...(value('carried_out') === 0 ? [] : [carried]), ...told(1)],
  );
}
