import type { IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/agency.ts';
import { againstLast, changeBetween } from '../figure/change.ts';
import { formatNumber } from '../figure/format.ts';
import type { LeadPiece } from '../figure/lead.ts';
import { pointOf, type Area, type Point } from '../figure/series.ts';

function openRate(now: Point, before: Point, t: Labels): LeadPiece[] {
  const words = t.agencyPage.lead;
  if (now.value === null) return now.gap === 'no_denominator' ? [words.nothingConcluded] : [];
  const pieces: LeadPiece[] = [words.open, now];
  const change = changeBetween(before, now);
  if (change === null) return pieces;
  return [...pieces, words.openChange(againstLast(change, t))];
}

/** An agency's year in one paragraph. A missing figure removes its clause; a year without a report says so. */
export function agencyLead(area: Area, t: Labels): LeadPiece[] {
  const { year } = area.filter;
  const words = t.agencyPage.lead;
  const [now, before] = [year, year - 1].map((one) => (name: IndicatorId) => pointOf(area, name, one));
  if (!now || !before) return [];
  const received = now('received_new');
  const pieces: LeadPiece[] = [words.year(year)];
  if (received.value !== null) {
    pieces.push(words.received, received, words.pieces);
    const last = before('received_new');
    if (last.value !== null) pieces.push(words.before(formatNumber(last.value)));
  }
  pieces.push(...openRate(now('open_rate'), before('open_rate'), t));
  const carried = now('carried_out');
  if (carried.value !== null) {
    pieces.push(words.carried, carried, words.pieces);
    const last = before('carried_out');
    if (last.value !== null) pieces.push(words.before(formatNumber(last.value)));
  }
  return pieces.length === 1 ? [words.noFigures(year)] : [...pieces, words.end];
}
