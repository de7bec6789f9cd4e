import type { RegionLevel } from '$lib/core/agency/index.ts';
import { BASES, type Basis } from '$lib/queries/index.ts';
import { AREA_INDICATORS, type AreaIndicator } from '$lib/views/index.ts';

const LEVELS = ['province', 'prefecture', 'county'] as const satisfies readonly RegionLevel[];
type AreasParameter = 'year' | 'basis' | 'level' | 'indicator' | 'view' | 'areas';

/** What an address of the comparison of areas asks for. */
export interface AreasAddress {
  /** `null`: the latest year in which two areas speak. */
  year: number | null;
  basis: Basis;
  level: RegionLevel | null;
  /** What the figures below the table are of. */
  indicator: AreaIndicator;
  /** The column that orders the table, the largest first unless `up`. */
  sort: { by: AreaIndicator; up: boolean };
  /** The two that stand side by side; `null` where nobody has chosen. */
  pair: readonly string[] | null;
  /** Whether the two stand on a sheet of paper as well. */
  sheet: boolean;
  rejected: readonly AreasParameter[];
}

/** Whether an address of the comparison asks for areas, not for bodies. */
export const comparesAreas = (search: URLSearchParams): boolean => search.get('of') === 'areas';

const OPENING_SORT: AreasAddress['sort'] = { by: 'open_rate', up: false };

function sortOf(text: string): AreasAddress['sort'] | undefined {
  const [name, direction, ...rest] = text.split('~');
  const by = AREA_INDICATORS.find((one) => one === name);
  const known = direction === undefined || direction === 'up';
  return by === undefined || rest.length > 0 || !known ? undefined : { by, up: direction === 'up' };
}

/** Reads it; what is not on offer falls back, and `rejected` says so. */
export function parseAreas(
  search: URLSearchParams,
  years: { first: number; last: number },
  regions: readonly { region_code: string }[],
): AreasAddress {
  const rejected: AreasParameter[] = [];
  function read<T>(parameter: AreasParameter, fallback: T, accept: (text: string) => T | undefined): T {
    const text = search.get(parameter);
    const value = text === null ? fallback : accept(text);
    if (value === undefined) rejected.push(parameter);
    return value ?? fallback;
  }
  const yearOf = (text: string) =>
    /^\d{4}$/.test(text) && Number(text) >= years.first && Number(text) <= years.last ? Number(text) : undefined;
  const pairOf = (text: string) => {
    const codes = [...new Set(text.split('~'))].filter((code) => code !== '');
    return codes.length <= 2 && codes.every((code) => regions.some(({ region_code }) => region_code === code))
      ? codes
      : undefined;
  };
  return {
    year: read<number | null>('year', null, yearOf),
    basis: read<Basis>('basis', 'published', (text) => BASES.find((one) => one === text)),
    level: read<RegionLevel | null>('level', null, (text) => LEVELS.find((one) => one === text)),
    indicator: read<AreaIndicator>('indicator', 'open_rate', (text) => AREA_INDICATORS.find((one) => one === text)),
    sort: read('view', OPENING_SORT, sortOf),
    pair: read<readonly string[] | null>('areas', null, pairOf),
    sheet: search.get('open') === 'sheet',
    rejected,
  };
}

/** The same address; what is left out is what it falls back to. */
export function printAreas({
  year,
  basis,
  level,
  indicator,
  sort,
  pair,
  sheet,
}: Omit<AreasAddress, 'rejected'>): string {
  const search = new URLSearchParams({ of: 'areas' });
  if (year !== null) search.set('year', String(year));
  if (basis !== 'published') search.set('basis', basis);
  if (level !== null) search.set('level', level);
  if (indicator !== 'open_rate') search.set('indicator', indicator);
  if (sort.by !== OPENING_SORT.by || sort.up) search.set('view', `${sort.by}${sort.up ? '~up' : ''}`);
  if (pair !== null) search.set('areas', pair.join('~'));
  if (sheet) search.set('open', 'sheet');
  return `?${search}`;
}
