import { regionPrefix } from '../core/agency/index.ts';
import type { SqlValue } from '../warehouse/engine.ts';
import { ALL_REGIONS, type Filter } from './filter.ts';

/** What the codes of all areas inside a filter's area begin with: nothing for all areas. */
export const areaPrefix = (region: Filter['region']): string => (region === ALL_REGIONS ? '' : regionPrefix(region));

/** The bound values of `BODY_PREDICATE` and `REPORT_PREDICATE`: $1 region prefix, $2 region code, $3 kind, $4 from, $5 to, $6 agencies. */
export function filterParameters(filter: Filter): SqlValue[] {
  return [
    areaPrefix(filter.region),
    filter.region === ALL_REGIONS ? '' : filter.region,
    filter.kind ?? '',
    filter.from,
    filter.to,
    filter.agencies.join('~'),
  ];
}

/**
 * Which rows with `agency_id`, `region_code`, `kind` and `scope` a filter means: the chosen agencies; else the bodies of
 * the area with their own reports, and beside them — never added — the aggregate report of exactly this area,
 * which no kind of body can stand for.
 */
export const WHO = `CASE
    WHEN $6 <> '' THEN list_contains(string_split($6, '~'), agency_id)
    WHEN scope = 'own' THEN starts_with(region_code, $1) AND ($3 = '' OR kind = $3)
    ELSE region_code = $2 AND $3 = ''
  END`;
