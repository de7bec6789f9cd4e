import { indicatorName } from '../figure/indicator-words.ts';
import { CATALOG, type IndicatorId } from '../../indicators/index.ts';
import type { Labels } from '../../labels/search.ts';
import type { DirectoryRow, RegionRow } from '../../queries/index.ts';
import { findAgencies, type AgencyHit } from './find-agencies.ts';
import { rankMatches } from './match-names.ts';
import { parseSearch, plain } from './parse-search.ts';

/** A page of the site that can be gone to by its name. */
export interface PageLine {
  /** Its place in the menu, by which the words know what else it is called. */
  id: string;
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
  | { kind: 'term'; name: string; indicator: IndicatorId }
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

const MOST = { term: 3, page: 13, year: 1, report: 5, agency: 8, area: 4, indicator: 6 } as const;

const listed = (words: string): string[] => words.split('、').filter((word) => word !== '');
const named = (id: string, ...names: string[]) => ({ id, names, spellings: [] });

function agencyHint({ agency, former }: AgencyHit, regions: readonly RegionRow[], t: Labels): string {
  const kind = agency.scope === 'aggregate' ? t.terms.scope.aggregate : t.terms.kind[agency.kind];
  const area = regions.find(({ region_code }) => region_code === agency.region_code)?.name;
  return [former === null ? null : t.search.former(former), area, kind].filter(Boolean).join(' · ');
}

/** What is looked for, without the words that only ask for its meaning. */
function askedFor(text: string, t: Labels): { text: string; meaning: boolean } {
  const asked = listed(t.search.asking).find((words) => plain(text).includes(words));
  return asked === undefined ? { text, meaning: false } : { text: plain(text).replace(asked, ' '), meaning: true };
}

const ABOUT = '/about';

/** What fits a search, by what it is. Without a word or a year: the pages. Whoever asks for a meaning is led to the definitions first. */
export function paletteGroups(text: string, index: PaletteIndex, t: Labels): PaletteGroup[] {
  const asked = askedFor(text, t);
  const { words, year } = parseSearch(asked.text, listed(t.search.yearWords));
  const groups: PaletteGroup[] = [];
  const add = (kind: PaletteHit['kind'], hits: readonly PaletteHit[]): void => {
    const shown = hits.slice(0, MOST[kind]);
    if (shown.length > 0)
      groups.push({ kind, name: t.search.groups[kind], hits: shown, more: hits.length - shown.length });
  };
  const known = year !== null && index.years.includes(year) ? year : null;
  if (words.length === 0 && known !== null)
    add('year', [{ kind: 'year', name: t.search.overviewOf(known), year: known }]);
  const nameOf = (id: IndicatorId) => indicatorName(id, t);
  const indicators = rankMatches(words, CATALOG, ({ id }) => named(id, nameOf(id)));
  if (asked.meaning)
    add(
      'term',
      indicators.map(({ item: { id } }) => ({ kind: 'term', name: t.search.meaning(nameOf(id)), indicator: id })),
    );
  const agencies = findAgencies(words, index.directory, t.search.synonyms);
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
  add(
    'indicator',
    indicators.map(({ item: { id, topic } }) => ({
      kind: 'indicator',
      name: nameOf(id),
      hint: [t.terms.topic[topic], known === null ? null : t.figure.yearOf(known)].filter(Boolean).join(' · '),
      indicator: id,
      year: known,
    })),
  );
  const called = ({ id, name }: PageLine) => [name, ...listed(t.search.pageWords[id] ?? '')];
  const fitting = rankMatches(words, index.pages, (page) => named(page.path, ...called(page))).map(({ item }) => item);
  const defining = asked.meaning ? index.pages.filter((page) => page.id === ABOUT && !fitting.includes(page)) : [];
  const pages = words.length === 0 && year === null && !asked.meaning ? index.pages : [...fitting, ...defining];
  add(
    'page',
    pages.map(({ name, path }) => ({ kind: 'page', name, path })),
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

/** What the register holds, in a sentence for whoever found nothing; empty until it has come. */
export function holdingsText(title: string, { directory, regions }: PaletteIndex, t: Labels): string {
  const years = directory.flatMap(({ read_years }) => read_years);
  if (years.length === 0) return '';
  const areas = regions.filter(({ seated }) => seated > 0).map(({ name }) => name);
  return t.search.holds(
    title,
    areas.slice(0, AREAS_TOLD),
    Math.max(0, areas.length - AREAS_TOLD),
    directory.length,
    Math.min(...years),
    Math.max(...years),
  );
}

const AREAS_TOLD = 6;
