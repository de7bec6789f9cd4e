import type { Labels } from '../../labels/index.ts';
import { changeIn, sameBodies } from './change.ts';
import { formatNumber, formatSigned } from './format.ts';
import { pointOf, speakingScope, type Area, type Point } from './series.ts';
import { pointText } from './twin.ts';

/** A sentence in pieces: plain words and figures that lead to their sources. */
export type LeadPiece = string | Point;

/** The conclusion of an area's year in one paragraph. A missing figure removes its clause. */
export function leadOf(area: Area, t: Labels): LeadPiece[] {
  const { year } = area.filter;
  const scope = speakingScope(area, year);
  const reports = (scope === 'own' ? area.own : area.aggregate).get(year)?.reports ?? 0;
  const bodies = area.bodies.get(year) ?? 0;
  if (reports === 0) return [t.lead.nothing(year, bodies)];
  const pieces: LeadPiece[] = [scope === 'own' ? t.lead.bodies(reports, bodies) : t.lead.aggregate];
  const received = pointOf(area, 'received_new', year);
  if (received.value !== null) {
    pieces.push(t.lead.received, received, t.lead.pieces);
    const change = changeIn(area, 'received_new');
    if (change !== null) pieces.push(t.lead.change(formatSigned(change.difference), sameBodies(change, t)));
  }
  const concluded = pointOf(area, 'concluded', year);
  if (concluded.value !== null) pieces.push(t.lead.concluded, concluded, t.lead.pieces);
  const open = pointOf(area, 'open_rate', year);
  if (open.value !== null) pieces.push(t.lead.open, open);
  const carried = pointOf(area, 'carried_out', year);
  if (carried.value !== null) pieces.push(t.lead.carried, carried, t.lead.pieces);
  pieces.push(t.lead.end);
  const missing = (area.missing.get(year) ?? []).map((row) => row.short_name);
  if (scope === 'own' && missing.length > 0) pieces.push(t.lead.missing(missing));
  return pieces;
}

/** The words of a figure inside a sentence. */
export function leadText(point: Point, t: Labels): string {
  return point.denominator === null && point.value !== null ? formatNumber(point.value) : pointText(point, t);
}
