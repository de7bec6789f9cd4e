import { SMALLEST_BAND, type IndicatorId } from '../../indicators/index.ts';
import { ALL_REGIONS, type Filter, type RegionRow } from '../../queries/index.ts';
import type { Body } from '../bodies/body-points.ts';
import { areaId, type AreaLine, type AreaQuestion } from './area-lines.ts';
import { comparisonOf, type Comparison } from './comparison.ts';

/** The filter that a comparison of areas stands for: all areas, over the years asked for. */
export const areasFilter = ({ year, basis, years }: AreaQuestion): Filter => ({
  region: ALL_REGIONS,
  basis,
  kind: null,
  year,
  from: years[0] ?? year,
  to: years.at(-1) ?? year,
  agencies: [],
  peers: 'all',
});

const bodyOf = ({ region: { region_code, name }, points }: AreaLine): Body => ({
  row: {
    agency_id: areaId(region_code),
    name,
    short_name: name,
    kind: 'county_gov',
    region_code,
    scope: 'aggregate',
    form_proactive: null,
    form_requests: null,
    form_appeals: null,
    included_in: [],
  },
  points,
});

/** The level with the most areas that speak, so that none of them lies inside another. */
export function commonLevel(lines: readonly AreaLine[]): RegionRow['level'] | null {
  const count = (level: RegionRow['level']) =>
    lines.filter(({ listed, region }) => listed && region.level === level).length;
  const [most] = (['county', 'prefecture', 'province'] as const).toSorted((a, b) => count(b) - count(a));
  return most === undefined || count(most) === 0 ? null : most;
}

/**
 * The areas of one level that speak in the basis in focus, compared as bodies are. Ranks need five areas with thirty cases; a
 * change between sums needs the same bodies in both years. `null` where no area speaks.
 */
export function areaComparison(
  lines: readonly AreaLine[],
  asked: AreaQuestion,
  indicator: IndicatorId,
  chosen: readonly string[],
  name: string,
): Comparison | null {
  const level = commonLevel(lines);
  const alike = lines.filter(({ listed, region }) => listed && region.level === level);
  if (alike.length === 0) return null;
  const pinned = new Map(
    alike
      .filter(({ region }) => chosen.includes(region.region_code))
      .map(({ region }, slot) => [areaId(region.region_code), slot]),
  );
  const compared = comparisonOf(areasFilter(asked), indicator, null, { bodies: alike.map(bodyOf), pinned, name });
  const ranked = compared.bodies.filter(({ group }) => group === 'ranked').length;
  const unequal = new Set(alike.filter((line) => !line.sameBodies).map(({ region }) => areaId(region.region_code)));
  return {
    ...compared,
    bodies: compared.bodies.map((body) => ({
      ...body,
      rank: ranked < SMALLEST_BAND ? null : body.rank,
      change: asked.basis === 'sum' && unequal.has(body.row.agency_id) ? null : body.change,
    })),
    funnel: ranked < SMALLEST_BAND ? null : compared.funnel,
  };
}
