import type { AgencyId } from '../../core/report/index.ts';
import { OUTCOMES, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/agency.ts';
import type { Body } from '../bodies/body-points.ts';
import { bandOf, type Band } from '../bodies/peer-band.ts';
import type { PeerSet } from '../bodies/peers.ts';
import { standsOnScale } from '../figure/on-scale.ts';
import type { Point } from '../figure/series.ts';

/** The four figures an agency is followed by over the years. */
export const AGENCY_TRENDS: readonly IndicatorId[] = ['received_new', 'open_rate', 'refusal_rate', 'carry_rate'];

/** The eight shares by which an agency's place among its peers is shown. */
export const AGENCY_SHARES: readonly IndicatorId[] = [
  'open_rate',
  'substantive_open_rate',
  'refusal_rate',
  'unavailable_rate',
  'not_processed_rate',
  'carry_rate',
  'natural_person_rate',
  'review_correction_rate',
];

const PARTS: readonly IndicatorId[] = [...OUTCOMES, 'concluded'];

/** Everything a peer is asked for. */
export const BESIDE_INDICATORS: readonly IndicatorId[] = [...new Set([...AGENCY_TRENDS, ...AGENCY_SHARES, ...PARTS])];

/** One peer's share in the year in focus. */
export interface PeerDot {
  agency_id: AgencyId;
  name: string;
  numerator: number;
  denominator: number;
}

/** What an agency page knows of the peers: the group, bands by year, dots of one year, and what became of their requests together. */
export interface AgencyPeers {
  set: PeerSet;
  bands: Readonly<Record<string, readonly (Band | null)[]>>;
  dots: Readonly<Record<string, readonly PeerDot[]>>;
  /** Sums of the six outcomes over the peers that have all of them; `null` where none has. */
  outcomes: { reports: number; values: readonly number[]; total: number } | null;
}

const at = (body: Body, indicator: IndicatorId, year: number): Point | undefined =>
  body.points.get(indicator)?.find((point) => point.year === year);

function dotOf(body: Body, indicator: IndicatorId, year: number): PeerDot[] {
  const point = at(body, indicator, year);
  if (!point) return [];
  const { numerator, denominator } = point;
  // A share of fewer than ten cases is a fraction and no place on a scale; one of more than the whole contradicts itself.
  if (numerator === null || denominator === null || !standsOnScale(point)) return [];
  return [{ agency_id: body.row.agency_id, name: body.row.short_name, numerator, denominator }];
}

function outcomesOf(members: readonly Body[], year: number): AgencyPeers['outcomes'] {
  const rows = members.flatMap((body) => {
    const values = PARTS.map((part) => at(body, part, year)?.numerator ?? null);
    return values.some((value) => value === null) ? [] : [values as number[]];
  });
  if (rows.length === 0) return null;
  const sums = PARTS.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  return { reports: rows.length, values: sums.slice(0, -1), total: sums.at(-1) ?? 0 };
}

/** The figures of a peer group, of which only what is drawn is kept. `bodies` are all that can be members. */
export function agencyPeersOf(set: PeerSet, bodies: readonly Body[], year: number): AgencyPeers {
  const wanted = new Set(set.members);
  const members = bodies.filter(({ row }) => wanted.has(row.agency_id));
  return {
    set,
    bands: Object.fromEntries(
      AGENCY_TRENDS.map((trend) => [trend, bandOf(members.map(({ points }) => points.get(trend) ?? []))]),
    ),
    dots: Object.fromEntries(
      AGENCY_SHARES.map((share) => [share, members.flatMap((body) => dotOf(body, share, year))]),
    ),
    outcomes: outcomesOf(members, year),
  };
}

/** What stands beside an agency that nobody may stand beside: nothing, and why. */
export function noPeers(t: Labels): AgencyPeers {
  const set: PeerSet = { group: 'kind', members: [], name: '', none: t.agencyPage.nobody };
  return { set, bands: {}, dots: {}, outcomes: null };
}
