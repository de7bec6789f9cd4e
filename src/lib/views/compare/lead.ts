import { indicatorName } from '../figure/indicator-words.ts';
import type { Labels } from '../../labels/compare.ts';
import type { Filter } from '../../queries/index.ts';
import { formatDirected, formatNumber, formatRate } from '../figure/format.ts';
import { pointText } from '../figure/twin.ts';
import type { Outside } from '../bodies/chance-limits.ts';
import type { ComparedBody, Comparison } from './comparison.ts';

/** Where a pinned body stands: its figure, its rank with the range of it, or that it has too few cases to be ranked. */
function pinnedClause({ row, now, rank, outside }: ComparedBody, ranked: number, t: Labels): string {
  const words = t.compare.leadPinned;
  const place =
    rank === null
      ? words.unranked
      : rank.low === rank.high
        ? words.rank(rank.rank, ranked)
        : words.rankRange(rank.rank, rank.low, rank.high, ranked);
  const beyond = outside === null ? '' : words.outside[outside];
  return now.value === null
    ? words.none(row.short_name, t.terms.gap[now.gap ?? 'undecidable'])
    : words.told(row.short_name, pointText(now, t), place, beyond);
}

/** The conclusion of a comparison, from its figures; a figure that is missing removes its clause. */
export function comparisonLead(
  { area, bodies, funnel, indicator, simpleMean, name }: Comparison,
  filter: Filter,
  t: Labels,
): string {
  const words = t.compare;
  const title = indicatorName(indicator, t);
  if (area.value === null) return words.noLead(name, filter.year, title);
  const unit = area.denominator === null ? ` ${t.terms.unit.piece}` : '';
  const head = words.lead(name, title, `${pointText(area, t)}${unit}`);
  const ranked = bodies.filter(({ group }) => group === 'ranked');
  const pinned = bodies
    .filter(({ slot }) => slot !== null)
    .toSorted((a, b) => (a.slot ?? 0) - (b.slot ?? 0))
    .map((body) => `${pinnedClause(body, ranked.length, t)}。`)
    .join('');
  if (funnel === null) return `${head}${words.leadCounts(ranked.length)}。${pinned}`;
  const names = (side: Outside) => ranked.filter(({ outside }) => outside === side).map(({ row }) => row.short_name);
  const [above, below] = [names('above'), names('below')];
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
  const mean = simpleMean === null ? '' : words.leadMean(formatRate(simpleMean));
  return `${head}${clauses.join('，')}。${pinned}${mean}`;
}

/** A change in the words of a table: its direction, its size, its unit; empty where there is none to tell. */
export function changeWords(change: number | null, rate: boolean): string {
  return change === null ? '' : formatDirected(change, rate ? formatRate : formatNumber);
}
