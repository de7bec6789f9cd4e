import type { Labels } from '../../labels/index.ts';
import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import { changeIn, sameBodies } from './change.ts';
import { indicatorName } from './indicator-words.ts';
import { formatNumber } from './format.ts';
import { otherBasisDifference, otherBasis } from './other-basis.ts';
import { speakingScope, type Area, type Point } from './series.ts';
import { pointText } from './twin.ts';

/** A sentence in pieces: plain words and figures that lead to their sources. */
export type LeadPiece = string | Point;

/** How many reports speak for an area in a year, in the basis it speaks in. */
export const reportsSpeaking = (area: Area, year: number): number => area[speakingScope(area)].get(year)?.reports ?? 0;

/** Who speaks: the bodies that are there, or the government itself; why nobody does where no report speaks. */
export function speakingWords(area: Area, year: number, t: Labels): string {
  const reports = reportsSpeaking(area, year);
  const bodies = area.bodies.get(year) ?? 0;
  if (speakingScope(area) === 'aggregate') return reports === 0 ? t.lead.notPublished(year) : t.lead.aggregate;
  return reports === 0 ? t.lead.nothing(year, bodies) : t.lead.bodies(reports, bodies);
}

/** What the other basis says of a figure, with what parts the two, and for the bodies how those with both years have changed. */
export function besideClause(area: Area, indicator: IndicatorId, t: Labels): LeadPiece[] {
  const { year } = area.filter;
  const beside = otherBasis(area, indicator);
  if (beside === null) return [];
  const { point } = beside;
  const difference = otherBasisDifference(beside, t);
  const apart = difference === '' ? '' : t.lead.apart(difference);
  const unit = point.denominator === null ? ` ${t.terms.unit[indicatorOf(indicator).unit]}` : '';
  const name = indicatorName(indicator, t);
  if (point.source === 'aggregate') return [t.lead.published(name), point, `${unit}${apart}${t.lead.end}`];
  const change = changeIn(area, indicator, year, 'own');
  const same = change && sameBodies(change, t);
  const told = `${unit}${apart}${same === null ? '' : t.lead.same(same)}${t.lead.end}`;
  return [t.lead.sum(point.reports, point.bodies, name), point, told];
}

/** The words of a figure inside a sentence. */
export function leadText(point: Point, t: Labels): string {
  return point.denominator === null && point.value !== null ? formatNumber(point.value) : pointText(point, t);
}
