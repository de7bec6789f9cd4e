import { indicatorName } from '../figure/indicator-words.ts';
import { CATALOG, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/search.ts';
import type { DirectoryRow, RegionRow } from '../../queries/index.ts';
import { findAgencies, type AgencyHit } from './find-agencies.ts';
import { rankMatches } from './match-names.ts';
import { parseSearch } from './parse-search.ts';

/** A page of the site that can be gone to by its name. */
export interface PageLine {
  name: string;
  path: string;
}

/** One line of the palette, by what it leads to. */
export type PaletteHit =
  | { kind: 'page'; name: string; path: string }
  | { kind: 'year'; name: string; year: number }
  | { kind: 'report'; name: string; hint: string; agency: string; year: number }
  | { kind: 'agency'; name: string; hint: string; agency: string }
  | { kind: 'area'; name: string; hint: string; region: string }
  | { kind: 'indicator'; name: string; hint: string; indicator: IndicatorId; year: number | null };

export interface PaletteGroup {
  kind: PaletteHit['kind'];
  name: string;
  hits: readonly PaletteHit[];
  /** How many more there are than are shown. */
  more: number;
}

/** What the palette looks in; directory and areas are empty until they have come. */
export interface PaletteIndex {
  pages: readonly PageLine[];
  directory: readonly DirectoryRow[];
  regions: readonly RegionRow[];
  years: readonly number[];
}

const MOST = { page: 12, year: 1, report: 5, agency: 8, area: 4, indicator: 6 } as const;

const named = (id: string, ...names: string[]) => ({ id, names, spellings: [] });

function agencyHint({ agency, former }: AgencyHit, regions: readonly RegionRow[], t: Labels): string {
  const kind = agency.scope === 'aggregate' ? t.terms.scope.aggregate : t.terms.kind[agency.kind];
  const area = regions.find(({ region_code }) => region_code === agency.region_code)?.name;
  return [former === null ? null : t.search.former(former), area, kind].filter(Boolean).join(' · ');
}

/** What fits a search, by what it is. Without a word or a year: the pages. */
export function paletteGroups(text: string, index: PaletteIndex, t: Labels): PaletteGroup[] {
  const { words, year } = parseSearch(text, t.search.yearWords.split('、'));
  const groups: PaletteGroup[] = [];
  const add = (kind: PaletteHit['kind'], hits: readonly PaletteHit[]): void => {
    const shown = hits.slice(0, MOST[kind]);
    if (shown.length > 0)
      groups.push({ kind, name: t.search.groups[kind], hits: shown, more: hits.length - shown.length });
  };
  const known = year !== null && index.years.includes(year) ? year : null;
  if (words.length === 0 && known !== null)
    add('year', [{ kind: 'year', name: t.search.overviewOf(known), year: known }]);
  const agencies = findAgencies(words, index.directory);
  if (year !== null)
    add(
      'report',
      agencies.flatMap((hit) => reportOf(hit, year, index.regions, t)),
    );
  add(
    'agency',
    agencies.map((hit) => ({
      kind: 'agency',
      name: hit.agency.name,
      hint: agencyHint(hit, index.regions, t),
      agency: hit.agency.agency_id,
    })),
  );
  const areas = index.regions.filter(({ bodies, aggregate_bodies }) => bodies + aggregate_bodies > 0);
  add(
    'area',
    rankMatches(words, areas, ({ region_code, name }) => named(region_code, name)).map(({ item }) => ({
      kind: 'area',
      name: item.name,
      hint: t.search.bodies(item.bodies + item.aggregate_bodies),
      region: item.region_code,
    })),
  );
  const nameOf = (id: IndicatorId) => indicatorName(id, t);
  add(
    'indicator',
    rankMatches(words, CATALOG, ({ id }) => named(id, nameOf(id))).map(({ item: { id, topic } }) => ({
      kind: 'indicator',
      name: nameOf(id),
      hint: [t.terms.topic[topic], known === null ? null : t.figure.yearOf(known)].filter(Boolean).join(' · '),
      indicator: id,
      year: known,
    })),
  );
  const pages =
    words.length === 0 && year === null
      ? index.pages
      : rankMatches(words, index.pages, ({ name, path }) => named(path, name)).map(({ item }) => item);
  add(
    'page',
    pages.map((page) => ({ kind: 'page', ...page })),
  );
  return groups;
}

function reportOf(hit: AgencyHit, year: number, regions: readonly RegionRow[], t: Labels): PaletteHit[] {
  const { agency } = hit;
  const read = agency.read_years.includes(year);
  if (!read && !agency.unread_years.includes(year)) return [];
  return [
    {
      kind: 'report',
      name: t.search.report(agency.name, year),
      hint: read ? agencyHint(hit, regions, t) : t.search.unread,
      agency: agency.agency_id,
      year,
    },
  ];
}
