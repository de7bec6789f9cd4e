import { OUTCOMES, isSmallRate } from '../../indicators/index.ts';
import type { Labels } from '../../labels/brief.ts';
import { formatRate } from '../figure/format.ts';
import { indicatorName } from '../figure/indicator-words.ts';
import { partsGap } from '../figure/parts.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';

/** One result of the requests concluded, with its share of them; empty below ten. */
export interface OutcomeLine {
  name: string;
  point: Point;
  before: Point;
  share: string;
}

/** What the results leave of the total, as a part of its own: they never make more or less than it in silence. */
function outcomesGap(area: Area, year: number, t: Labels): OutcomeLine[] {
  const of = (when: number): Point => {
    const whole = pointOf(area, 'concluded', when);
    const gap = partsGap(whole, OUTCOMES, area);
    return { ...whole, indicator: 'outcome_gap', value: gap, numerator: gap, gap: gap === null ? 'undecidable' : null };
  };
  const point = of(year);
  return point.value === null || point.value === 0
    ? []
    : [{ name: t.brief.outcomesGap, point, before: of(year - 1), share: '' }];
}

/** The results of the year in focus, and what they leave of the total. */
export function outcomesOf(area: Area, t: Labels): OutcomeLine[] {
  const { year } = area.filter;
  const whole = pointOf(area, 'concluded', year).value ?? 0;
  const lines = OUTCOMES.map((indicator): OutcomeLine => {
    const [point, before] = [pointOf(area, indicator, year), pointOf(area, indicator, year - 1)];
    const share = point.value === null || isSmallRate(whole) ? '' : `${formatRate((100 * point.value) / whole)}%`;
    return { name: indicatorName(indicator, t), point, before, share };
  });
  return [...lines, ...outcomesGap(area, year, t)];
}
