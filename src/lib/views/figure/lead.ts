import type { Labels } from '../../labels/index.ts';
import { indicatorOf, type IndicatorId } from '../../indicators/index.ts';
import { againstLast, changeIn, sameBodies } from './change.ts';
import { indicatorName } from './indicator-words.ts';
import { formatNumber } from './format.ts';
import { otherBasisDifference, otherBasis } from './other-basis.ts';
import { pointOf, speakingScope, type Area, type Point } from './series.ts';
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

/** The conclusion of an area's year in one paragraph. A missing figure removes its clause. */
export function leadOf(area: Area, t: Labels): LeadPiece[] {
  const { year } = area.filter;
  const opening = speakingWords(area, year, t);
  const missing = (area.missing.get(year) ?? []).map((row) => row.short_name);
  const own = speakingScope(area) === 'own';
  const beside = besideClause(area, 'received_new', t);
  const who = missing.length > 0 && (own || beside.length > 0) ? [t.lead.missing(missing)] : [];
  if (reportsSpeaking(area, year) === 0) return [opening, ...beside];
  const pieces: LeadPiece[] = [opening];
  const received = pointOf(area, 'received_new', year);
  if (received.value !== null) {
    pieces.push(t.lead.received, received, t.lead.pieces);
    const change = changeIn(area, 'received_new');
    if (change !== null) pieces.push(t.lead.change(againstLast(change, t)));
  }
  const concluded = pointOf(area, 'concluded', year);
  if (concluded.value !== null) pieces.push(t.lead.concluded, concluded, t.lead.pieces);
  const open = pointOf(area, 'open_rate', year);
  if (open.value !== null) pieces.push(t.lead.open, open);
  const carried = pointOf(area, 'carried_out', year);
  if (carried.value !== null) pieces.push(t.lead.carried, carried, t.lead.pieces);
  pieces.push(t.lead.end, ...(own ? [...who, ...beside] : [...beside, ...who]));
  return pieces;
}

/** The words of a figure inside a sentence. */
export function leadText(point: Point, t: Labels): string {
  return point.denominator === null && point.value !== null ? formatNumber(point.value) : pointText(point, t);
}
