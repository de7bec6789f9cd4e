import { resolve } from '$app/paths';
import {
  ALL_REGIONS,
  openingYear,
  printFilter,
  type Basis,
  type Filter,
  type FilterChoices,
} from '$lib/queries/index.ts';
import { basisMark, type FoldId, type Point } from '$lib/views/index.ts';
import { printBriefAddress } from '../brief/address.ts';

/** The address of a view of the overview: what is open stays open, and `beside` is what else it says. */
export function overviewHref(filter: Filter, choices: FilterChoices, folds: readonly FoldId[], beside = ''): string {
  const open = folds.length > 0 ? `open=${folds.join('~')}` : '';
  return `?${[printFilter(filter, choices).toString(), open, beside].filter((part) => part !== '').join('&')}`;
}

/**
 * The addresses of the reports behind figures. Hundreds of figures lead somewhere: that of a year is worked out once for either
 * basis.
 */
export function sourceHrefs(
  filter: Filter,
  years: readonly number[],
  hrefOf: (next: Filter, beside: string) => string,
) {
  const of = (basis: Basis) => new Map(years.map((year) => [year, hrefOf({ ...filter, basis, year }, 'indicator=')]));
  const hrefs = { published: of('published'), sum: of('sum') };
  return (point: Point): string => {
    const href = hrefs[basisMark(point) ?? filter.basis].get(point.year) ?? '?indicator=';
    return `${href.replace('indicator=', `indicator=${point.indicator}`)}#sources`;
  };
}

/** The sheet of the area that the overview shows; `null` of all areas together, which have none. */
export function briefHref({ region, year, basis }: Filter, { published }: FilterChoices): string | null {
  if (region === ALL_REGIONS) return null;
  return resolve('/brief') + printBriefAddress({ subject: region, year, basis, batch: false }, published);
}

/**
 * The comparison of areas in the basis of the overview, and in its year; from the last year of an area the comparison chooses the
 * latest in which there is somebody to compare with.
 */
export function areasHref({ region, from, to, year, basis }: Filter, choices: FilterChoices): string {
  const told = year === openingYear(region, from, to, choices) ? '' : `&year=${year}`;
  return `${resolve('/compare')}?of=areas${told}${basis === 'sum' ? '&basis=sum' : ''}`;
}
