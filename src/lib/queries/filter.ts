import { AGENCY_KINDS, regionPrefix, type AgencyKind } from '../core/agency/index.ts';
import { isAgencyId, type AgencyId, type RegionCode } from '../core/report/index.ts';
import { isPassedOn } from './passed-on.ts';
import { BASES, defaultBasis, type Basis, type PublishedYears } from './basis.ts';

export const ALL_REGIONS = 'all';

/** Agencies a reader may pin at once: each has a colour of its own. */
export const MAX_PINNED = 8;

/** Agencies of a reader's own choice to compare with: with the pinned ones they fit into an address. */
export const MAX_OWN_PEERS = 40;

/** The groups that can be named without a list; all but `all` are relative to the first pinned agency. */
export const PEER_GROUPS = ['all', 'kind', 'volume', 'sector'] as const;
export type PeerGroup = (typeof PEER_GROUPS)[number];

/** Whom an agency is set beside: a named group, or a list of the reader's own choice. */
export type Peers = PeerGroup | readonly AgencyId[];

/** What the reader looks at. The address is its only home. */
export interface Filter {
  region: RegionCode | typeof ALL_REGIONS;
  /** How the area as a whole speaks; `basisOf` says whether it does. */
  basis: Basis;
  /** `null`: every kind. */
  kind: AgencyKind | null;
  /** The year in focus. */
  year: number;
  from: number;
  to: number;
  /** Pinned agencies, at most `MAX_PINNED`, in the order of their colours; empty means the bodies of the region. */
  agencies: readonly AgencyId[];
  peers: Peers;
}

/** What a dataset offers to choose from, and where the site opens. */
export interface FilterChoices {
  regions: readonly RegionCode[];
  /** Every body; `null` where these are too many to be told beforehand: an address is then believed. */
  agencies: readonly AgencyId[] | null;
  years: { first: number; last: number };
  /** The last year with a report, by region; an address without a year opens there. */
  latest: Readonly<Record<string, number>>;
  published: PublishedYears;
  opening: Filter;
}

export const FILTER_PARAMETERS = ['region', 'basis', 'kind', 'year', 'from', 'to', 'agency', 'peers'] as const;
export type FilterParameter = (typeof FILTER_PARAMETERS)[number];

export interface ParsedFilter {
  filter: Filter;
  /** Parameters whose value is not on offer: the opening value stands in, and the page says so. */
  rejected: readonly { parameter: FilterParameter; value: string }[];
}

/** Whether a filter asks for one area as a whole, which alone has a published total; who is pinned stands beside it. */
export const asksForArea = ({ region, kind }: Pick<Filter, 'region' | 'kind'>): boolean =>
  region !== ALL_REGIONS && kind === null;

/** The area of a filter as it speaks, whoever is pinned beside it. */
export const areaOf = (filter: Filter): Filter => ({ ...filter, agencies: [], peers: 'all' });

/** Everybody in the years of a filter: whoever is pinned may sit anywhere. */
export const everywhereOf = (filter: Filter): Filter => ({ ...areaOf(filter), region: ALL_REGIONS, kind: null });

/** The way in which a filter's area speaks: bodies of a kind and all areas together have no total but their sum. */
export const basisOf = (filter: Filter): Basis => (asksForArea(filter) ? filter.basis : 'sum');

/** Whether the figures and words printed for the opening view still hold: those of another year or basis do not. */
export const showsOpening = (filter: Filter, { opening }: FilterChoices): boolean =>
  filter.year === opening.year && basisOf(filter) === basisOf(opening);

/** A filter with some of it changed: a basis that nobody chose follows the area and the year. */
export function moved(filter: Filter, change: Partial<Filter>, { published }: FilterChoices): Filter {
  const next = { ...filter, ...change };
  if (filter.basis !== defaultBasis(filter.region, filter.year, published)) return next;
  return { ...next, basis: defaultBasis(next.region, next.year, published) };
}

/** The year in focus where an address names none: the area's last year with a report, inside the span. */
export function openingYear(region: Filter['region'], from: number, to: number, choices: FilterChoices): number {
  return Math.min(Math.max(choices.latest[region] ?? choices.opening.year, from), to);
}

/** Reads a filter from an address. Unknown or invalid values never break it. */
export function parseFilter(search: URLSearchParams, choices: FilterChoices): ParsedFilter {
  const rejected: { parameter: FilterParameter; value: string }[] = [];
  function read<T>(parameter: FilterParameter, fallback: T, accept: (text: string) => T | undefined): T {
    const text = search.get(parameter);
    if (text === null || isPassedOn(parameter, text)) return fallback;
    const value = accept(text);
    if (value !== undefined) return value;
    rejected.push({ parameter, value: text });
    return fallback;
  }
  const { opening, years } = choices;
  const yearOf = (text: string) => {
    const year = Number(text);
    return /^\d{4}$/.test(text) && year >= years.first && year <= years.last ? year : undefined;
  };
  const region = read<Filter['region']>('region', opening.region, (text) =>
    text === ALL_REGIONS ? ALL_REGIONS : choices.regions.find((code) => code === text),
  );
  const kind = read<Filter['kind']>('kind', opening.kind, (text) => AGENCY_KINDS.find((known) => known === text));
  const known = choices.agencies === null ? null : new Set<string>(choices.agencies);
  const isKnown = (name: string): name is AgencyId => (known === null ? isAgencyId(name) : known.has(name));
  const idsOf = (text: string, most: number): AgencyId[] | undefined => {
    const names = [...new Set(text.split('~'))];
    const ids = names.filter(isKnown);
    return ids.length === names.length && ids.length <= most ? ids : undefined;
  };
  const agencies = read<readonly AgencyId[]>('agency', opening.agencies, (text) => idsOf(text, MAX_PINNED));
  const peers = read<Peers>(
    'peers',
    opening.peers,
    (text) => PEER_GROUPS.find((group) => group === text) ?? idsOf(text, MAX_OWN_PEERS),
  );
  const from = read('from', opening.from, yearOf);
  let to = read('to', opening.to, yearOf);
  if (to < from) {
    rejected.push({ parameter: 'to', value: String(to) });
    to = Math.max(from, opening.to);
  }
  const year = read('year', openingYear(region, from, to, choices), (text) => {
    const chosen = yearOf(text);
    return chosen !== undefined && chosen >= from && chosen <= to ? chosen : undefined;
  });
  const basis = read('basis', defaultBasis(region, year, choices.published), (text) =>
    BASES.find((known) => known === text),
  );
  return { filter: { region, basis, kind, year, from, to, agencies, peers }, rejected };
}

/** The shortest address of a filter: what equals the opening view is left out. `parseFilter` gives the same filter back. */
export function printFilter(filter: Filter, choices: FilterChoices): URLSearchParams {
  const { opening } = choices;
  const search = new URLSearchParams();
  if (filter.region !== opening.region) search.set('region', filter.region);
  if (filter.kind !== null) search.set('kind', filter.kind);
  if (filter.from !== opening.from) search.set('from', String(filter.from));
  if (filter.to !== opening.to) search.set('to', String(filter.to));
  if (filter.year !== openingYear(filter.region, filter.from, filter.to, choices))
    search.set('year', String(filter.year));
  if (filter.basis !== defaultBasis(filter.region, filter.year, choices.published)) search.set('basis', filter.basis);
  if (filter.agencies.length > 0) search.set('agency', filter.agencies.join('~'));
  if (filter.peers !== opening.peers)
    search.set('peers', typeof filter.peers === 'string' ? filter.peers : filter.peers.join('~'));
  return search;
}

/** What the codes of all areas inside a filter's area begin with: nothing for all areas. */
export const areaPrefix = (region: Filter['region']): string => (region === ALL_REGIONS ? '' : regionPrefix(region));
