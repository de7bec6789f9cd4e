import type { RuleScope } from '$lib/core/checks/index.ts';
import type { RegionCode, Severity } from '$lib/core/report/index.ts';
import type { WorkFilter } from '$lib/views/quality/index.ts';

/** What an address of the page on quality asks for. */
export interface QualityAddress extends WorkFilter {
  region: RegionCode;
}

interface Choices {
  regions: readonly RegionCode[];
  years: readonly number[];
  opening: QualityAddress;
}

const SCOPES: readonly RuleScope[] = ['table2', 'table3', 'table4', 'text', 'years', 'agencies', 'document', 'dates'];
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const STATES = ['open', 'decided'] as const;

const among = <T extends string>(text: string | null, list: readonly T[]): T | null =>
  list.find((item) => item === text) ?? null;

/** Reads an address; what is not on offer falls back to the opening view, `rejected` names it. */
export function parseAddress(params: URLSearchParams, { regions, years, opening }: Choices) {
  const [region, year] = [params.get('region'), Number(params.get('year'))];
  const address: QualityAddress = {
    region: among(region, regions) ?? opening.region,
    year: years.includes(year) ? year : opening.year,
    scope: among(params.get('scope'), SCOPES),
    severity: among(params.get('severity'), SEVERITIES),
    state: among(params.get('state'), STATES),
  };
  return { address, rejected: region !== null && address.region !== region };
}

/** The address without what equals the opening view. */
export function printAddress(address: QualityAddress, opening: QualityAddress): string {
  const parts = (['region', 'year', 'scope', 'severity', 'state'] as const).flatMap((name) => {
    const value = address[name];
    return value === null || value === opening[name] ? [] : [`${name}=${value}`];
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
