import { regionPrefix } from '$lib/core/agency/index.ts';
import type { RegionCode } from '$lib/core/report/index.ts';
import { BASES, defaultBasis, type Basis, type PublishedYears } from '$lib/queries/basis.ts';

/** What an address of the brief asks for. */
export interface BriefAddress {
  /** The code of an area or the id of a body. */
  subject: string;
  year: number;
  /** How an area speaks; a body has one way. */
  basis: Basis;
  /** One sheet for every body of the area. */
  batch: boolean;
}

interface Choices {
  regions: readonly { region_code: string }[];
  agencies: readonly {
    agency_id: string;
    read_years: readonly number[];
    region_code: string;
    scope: 'own' | 'aggregate';
  }[];
  published: PublishedYears;
  years: readonly number[];
  opening: string;
}

/** Those of some agencies that sit in an area, or below it. */
export const within = <T extends { region_code: string }>(area: string, agencies: readonly T[]): T[] =>
  agencies.filter(({ region_code }) => region_code.startsWith(regionPrefix(area as RegionCode)));

/** The last year in which the subject has a report. */
function lastYear(subject: string, { agencies, regions, years }: Choices): number {
  const isArea = regions.some(({ region_code }) => region_code === subject);
  const own = isArea ? within(subject, agencies) : agencies.filter(({ agency_id }) => agency_id === subject);
  return Math.max(...own.flatMap(({ read_years }) => read_years), years[0] ?? 0);
}

/**
 * Reads an address; what is not on offer falls back to the opening view, and `rejected` says so. The government that publishes an
 * area's total has no sheet but the area's, in the basis of its report.
 */
export function parseBriefAddress(search: URLSearchParams, choices: Choices): BriefAddress & { rejected: boolean } {
  const [agency, region, asked, told] = ['agency', 'region', 'year', 'basis'].map((name) => search.get(name));
  const body = choices.agencies.find(({ agency_id }) => agency_id === agency);
  const area = (code: string | null | undefined) =>
    choices.regions.find(({ region_code }) => region_code === code)?.region_code;
  const publisher = body?.scope === 'aggregate' ? area(body.region_code) : undefined;
  const known = publisher ?? body?.agency_id ?? (agency === null ? area(region) : undefined);
  const subject = known ?? choices.opening;
  const year = choices.years.find((one) => String(one) === asked);
  const shown = year ?? lastYear(subject, choices);
  const basis = BASES.find((one) => one === told);
  return {
    subject,
    year: shown,
    basis: basis ?? (publisher === undefined ? defaultBasis(subject, shown, choices.published) : 'published'),
    batch: search.get('batch') === '1' && area(subject) !== undefined,
    rejected:
      (asked !== null && year === undefined) ||
      (told !== null && basis === undefined) ||
      ((agency !== null || region !== null) && known === undefined),
  };
}

/** An address with some of it changed: a basis that nobody chose follows the area and the year. */
export function movedBrief(
  address: BriefAddress,
  change: Partial<BriefAddress>,
  published: PublishedYears,
): BriefAddress {
  const next = { ...address, ...change };
  const chosen = address.basis !== defaultBasis(address.subject, address.year, published);
  return chosen || change.basis !== undefined
    ? next
    : { ...next, basis: defaultBasis(next.subject, next.year, published) };
}

/** The same address; a basis that is the area's own choice is left out. */
export function printBriefAddress({ subject, year, basis, batch }: BriefAddress, published: PublishedYears): string {
  const isArea = /^\d{6}$/.test(subject);
  const told = isArea && basis !== defaultBasis(subject, year, published) ? `&basis=${basis}` : '';
  return `?${isArea ? 'region' : 'agency'}=${subject}&year=${year}${told}${batch ? '&batch=1' : ''}`;
}
