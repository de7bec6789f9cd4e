import type { SqlValue } from '../warehouse/engine.ts';
import { ALL_REGIONS, areaPrefix, type Filter } from './filter.ts';

/** The places of the values that `filterParameters` binds, in its order; `added` is what a question asks beyond the filter. */
export const BOUND = {
  prefix: '$1',
  region: '$2',
  kind: '$3',
  from: '$4',
  to: '$5',
  agencies: '$6',
  added: '$7',
} as const;

/** The values of a filter in the order of `BOUND`, and whatever a question adds to them, lists with `~` between. */
export function filterParameters(filter: Filter, ...added: readonly [] | readonly [string]): SqlValue[] {
  return [
    areaPrefix(filter.region),
    filter.region === ALL_REGIONS ? '' : filter.region,
    filter.kind ?? '',
    filter.from,
    filter.to,
    filter.agencies.join('~'),
    ...added,
  ];
}

/**
 * Which rows with `agency_id`, `region_code`, `kind` and `scope` a filter means: the chosen agencies; else the bodies of
 * the area with their own reports, and beside them — never added — the aggregate report of exactly this area,
 * which no kind of body can stand for.
 */
export const WHO = `CASE
    WHEN ${BOUND.agencies} <> '' THEN list_contains(string_split(${BOUND.agencies}, '~'), agency_id)
    WHEN scope = 'own' THEN starts_with(region_code, ${BOUND.prefix}) AND (${BOUND.kind} = '' OR kind = ${BOUND.kind})
    ELSE region_code = ${BOUND.region} AND ${BOUND.kind} = ''
  END`;

/**
 * Whether the figure of a row, with `agency_id`, `indicator` and `scope`, stands in the own report of another body that the filter
 * means too, in `year`: a sum takes it from there and counts it once.
 */
export const standsIn = (year: string): string => `(scope = 'own' AND (agency_id, ${year}, indicator) IN (
    SELECT (inclusion.agency_id, above.year, above.indicator)
    FROM inclusion JOIN (SELECT agency_id AS parent_id, year, indicator FROM figure WHERE scope = 'own' AND ${WHO}) above
      USING (parent_id)
    WHERE above.year >= coalesce(inclusion.first_year, above.year)))`;

/** Rows with a `year` in the span of a filter. */
export const IN_SPAN = `year BETWEEN ${BOUND.from} AND ${BOUND.to}`;

/** Rows whose `indicator` is one of those a question adds to its filter. */
export const ONE_OF_ADDED = `list_contains(string_split(${BOUND.added}, '~'), indicator)`;

/**
 * Whether a figure's own report contradicts it as a rate: a share of more than its whole, or a rate on cases whose sums do not
 * hold. No rate of several reports counts it. A report without a case has nothing that it could contradict.
 */
export const SELF_CONTRADICTING = '(beyond_whole OR total_contradicted)';

/**
 * The areas for which a row speaks: its own and those above it, for a body's own report; exactly its own for a government's
 * aggregate report.
 */
export const areasOf = (scope: string, region: string): string =>
  `CASE WHEN ${scope} = 'aggregate' THEN [${region}]
    ELSE list_distinct([${region}, concat(${region}[1:4], '00'), concat(${region}[1:2], '0000')]) END`;
