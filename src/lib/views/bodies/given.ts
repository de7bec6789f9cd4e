import type { AgencyId } from '../../core/report/index.ts';
import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import type { Body } from './body-points.ts';
import { changeBetween, type Change } from '../figure/change.ts';
import { addedBy, lacksReport, pointBefore, type Area } from '../figure/series.ts';

/** What one body adds to a change of a count. */
interface Given {
  row: Body['row'];
  change: Change;
}

/** What each body adds to a change of a count, the most first; bodies that have it in both years, and changed. */
export function givenBy(area: Area, indicator: IndicatorId, bodies: readonly Body[]): Given[] {
  if (indicatorOf(indicator).denominator !== null) return [];
  const index = area.filter.year - area.filter.from;
  return bodies
    .flatMap(({ row, points }): Given[] => {
      const line = points.get(indicator) ?? [];
      const [before, now] = [pointBefore(line, index), line[index]];
      const change = before && now ? changeBetween(addedBy(before), addedBy(now)) : null;
      return change === null || change.difference === 0 ? [] : [{ row, change }];
    })
    .sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference));
}

/** The largest of these, and how many others there are with what they give together: all add up to the change. */
export function largestOf(given: readonly Given[], most: number) {
  const others = given.slice(most);
  return {
    largest: given.slice(0, most),
    others: others.length,
    otherDifference: others.reduce((sum, { change }) => sum + change.difference, 0),
  };
}

/** A body that has a count in one of two years only, with it. */
interface InOneYear {
  agency: AgencyId;
  name: string;
  value: number;
}

/** Bodies that have a count in one of the two years only, the largest first. */
export function cameOrWent(
  area: Area,
  indicator: IndicatorId,
  bodies: readonly Body[],
): { entered: InOneYear[]; left: InOneYear[] } {
  const index = area.filter.year - area.filter.from;
  if (indicatorOf(indicator).denominator !== null || index === 0) return { entered: [], left: [] };
  const only = (at: number, other: number) =>
    bodies
      .flatMap(({ row, points }): InOneYear[] => {
        const [here, there] = [points.get(indicator)?.[at], points.get(indicator)?.[other]];
        const missing = there !== undefined && (lacksReport(there.gap) || there.gap === 'undecidable');
        const merged = other < at ? here?.merged !== undefined : here?.handedOn === true;
        return here && here.value !== null && here.included !== true && missing && !merged
          ? [{ agency: row.agency_id, name: row.short_name, value: here.value }]
          : [];
      })
      .sort((a, b) => b.value - a.value);
  return { entered: only(index, index - 1), left: only(index - 1, index) };
}
