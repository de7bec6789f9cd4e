import { sectorOf, type AgencyKind } from '../../core/agency/index.ts';
import type { AgencyId, RegionCode } from '../../core/report/index.ts';
import type { Labels } from '../../labels/peers.ts';
import type { PeerGroup, Peers } from '../../queries/index.ts';

/** What must be known of a body to find whom it may be set beside. */
export interface PeerBody {
  agency_id: AgencyId;
  name: string;
  kind: AgencyKind;
  region_code: RegionCode;
  scope: 'own' | 'aggregate';
}

/** Whom a body is set beside: never itself, and never a sum beside a single report. */
export interface PeerSet {
  group: PeerGroup | 'own';
  members: readonly AgencyId[];
  /** The group in words, for every figure and every file. */
  name: string;
  /** Why there is nobody; `null` where there is somebody. */
  none: string | null;
}

/** Half as much again, or half: 申请量相近. */
const VOLUME_SPREAD = 0.5;

/** How many digits of GB/T 2260 name an area: two for a province, four for a prefecture, six for a county. */
const levelOf = (code: RegionCode): number => (code.endsWith('0000') ? 2 : code.endsWith('00') ? 4 : 6);

const isSimilar = (own: number, other: number | undefined): boolean =>
  other !== undefined && Math.abs(other - own) <= own * VOLUME_SPREAD;

/**
 * The peers of a body among others. `volumes` is how many requests each of them newly received in the year in focus; a body
 * without that figure is in no group by volume.
 */
export function peersOf(
  subject: PeerBody,
  peers: Peers,
  bodies: readonly PeerBody[],
  volumes: ReadonlyMap<AgencyId, number>,
  t: Labels,
): PeerSet {
  const others = bodies.filter(({ agency_id, scope }) => agency_id !== subject.agency_id && scope === subject.scope);
  const words = t.peers;
  const group = (name: PeerSet['group'], members: readonly PeerBody[], said: (n: number) => string): PeerSet => ({
    group: name,
    members: members.map(({ agency_id }) => agency_id),
    name: said(members.length),
    none: members.length === 0 ? words.none.empty : null,
  });
  const nobody = (name: 'volume' | 'sector', said: string): PeerSet => ({
    group: name,
    members: [],
    name: said,
    none: words.none[name],
  });
  if (typeof peers !== 'string')
    return group(
      'own',
      others.filter(({ agency_id }) => peers.includes(agency_id)),
      words.name.own,
    );
  switch (peers) {
    case 'all':
      return group('all', others, words.name.all);
    case 'kind': {
      const { kind, region_code } = subject;
      const alike = others.filter((body) => body.kind === kind && levelOf(body.region_code) === levelOf(region_code));
      return group('kind', alike, (n) => words.name.kind(n, t.terms.kind[kind]));
    }
    case 'volume': {
      const own = volumes.get(subject.agency_id);
      if (own === undefined) return nobody('volume', words.name.volume(0));
      return group(
        'volume',
        others.filter((body) => isSimilar(own, volumes.get(body.agency_id))),
        words.name.volume,
      );
    }
    case 'sector': {
      const sector = sectorOf(subject);
      if (sector === null) return nobody('sector', words.choice.sector);
      const alike = others.filter((body) => sectorOf(body) === sector);
      return group('sector', alike, (n) => words.name.sector(n, words.sector[sector]));
    }
  }
}
