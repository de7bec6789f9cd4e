import type { Labels } from '../../labels/index.ts';
import type { Filter } from '../../queries/index.ts';
import { formatNumber, formatRate } from '../format.ts';
import { pointText } from '../twin.ts';
import type { Comparison } from './comparison.ts';

/** The conclusion of a comparison, from its figures; a figure that is missing removes its clause. */
export function comparisonLead(
  { area, bodies, funnel, indicator, simpleMean }: Comparison,
  filter: Filter,
  name: string,
  t: Labels,
): string {
  const words = t.compare;
  const indicatorName = t.indicators[indicator]?.name ?? indicator;
  if (area.value === null) return words.noLead(name, filter.year, indicatorName);
  const unit = area.denominator === null ? ` ${t.terms.unit.piece}` : '';
  const head = words.lead(name, indicatorName, `${pointText(area, t)}${unit}`);
  const ranked = bodies.filter(({ group }) => group === 'ranked');
  if (funnel === null) return `${head}${words.leadCounts(ranked.length)}。`;
  const names = (above: boolean) =>
    ranked
      .filter(({ outside, now }) => outside !== null && (now.value ?? 0) > funnel.target === above)
      .map(({ row }) => row.short_name);
  const [above, below] = [names(true), names(false)];
  const rest = ranked.length - above.length - below.length;
  const outside = [
    ...(above.length > 0 ? [words.leadAbove(above)] : []),
    ...(below.length > 0 ? [words.leadBelow(below)] : []),
  ];
  const clauses = [
    words.leadRanked(ranked.length),
    ...(ranked.length === 0
      ? []
      : outside.length > 0
        ? [`${outside.join('、')}${words.leadLimits}`]
        : [words.leadNone]),
    ...(outside.length > 0 && rest > 0 ? [words.leadRest(rest)] : []),
  ];
  const mean = simpleMean === null ? '' : words.mean(formatRate(simpleMean));
  return `${head}${clauses.join('，')}。${mean}`;
}

/** A change in the words of a table: its direction, its size, its unit; empty where there is none to tell. */
export function changeWords(change: number | null, rate: boolean): string {
  if (change === null) return '';
  const size = rate ? formatRate(Math.abs(change)) : formatNumber(Math.abs(change));
  return change > 0 ? `▲ ${size}` : change < 0 ? `▼ ${size}` : '＝';
}
