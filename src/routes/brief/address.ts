/** What an address of the brief asks for. */
export interface BriefAddress {
  /** The code of an area or the id of a body. */
  subject: string;
  year: number;
  /** One sheet for every body of the area. */
  batch: boolean;
}

interface Choices {
  regions: readonly { region_code: string }[];
  agencies: readonly { agency_id: string; read_years: readonly number[]; region_code: string }[];
  years: readonly number[];
  opening: string;
}

/** The last year in which the subject has a report. */
function lastYear(subject: string, { agencies, years }: Choices): number {
  const prefix = subject.replace(/(00){1,2}$/, '');
  const own = agencies.filter(({ agency_id, region_code }) => agency_id === subject || region_code.startsWith(prefix));
  return Math.max(...own.flatMap(({ read_years }) => read_years), years[0] ?? 0);
}

/** Reads an address; what is not on offer falls back to the opening view, and `rejected` says so. */
export function parseBriefAddress(search: URLSearchParams, choices: Choices): BriefAddress & { rejected: boolean } {
  const [agency, region, asked] = [search.get('agency'), search.get('region'), search.get('year')];
  const known =
    choices.agencies.find(({ agency_id }) => agency_id === agency)?.agency_id ??
    (agency === null ? choices.regions.find(({ region_code }) => region_code === region)?.region_code : undefined);
  const subject = known ?? choices.opening;
  const year = choices.years.find((one) => String(one) === asked);
  return {
    subject,
    year: year ?? lastYear(subject, choices),
    batch: search.get('batch') === '1' && choices.regions.some(({ region_code }) => region_code === subject),
    rejected: (asked !== null && year === undefined) || ((agency !== null || region !== null) && known === undefined),
  };
}

export function printBriefAddress({ subject, year, batch }: BriefAddress): string {
  const name = /^\d{6}$/.test(subject) ? 'region' : 'agency';
  return `?${name}=${subject}&year=${year}${batch ? '&batch=1' : ''}`;
}
