import type { AgencyKind } from '../core/agency/index.ts';
import type { AgencyId, RegionCode } from '../core/report/index.ts';
import type { PublishedYears } from './basis.ts';
import type { Engine } from '../warehouse/engine.ts';

/** One agency of the register with the years of its reports. */
export interface DirectoryRow {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  former_names: readonly string[];
  kind: AgencyKind;
  region_code: RegionCode;
  parent_id: AgencyId | null;
  scope: 'own' | 'aggregate';
  /** The first and the last report year in which the register has it; `null` is open. */
  valid_from: number | null;
  valid_to: number | null;
  /** The year of its last change of name; `null` where none is known. */
  renamed_in: number | null;
  note: string | null;
  /** Short names of the bodies whose own reports include its figures, with the first year of which that is so; `null` for all. */
  included_in: readonly string[];
  included_from: readonly (number | null)[];
  /** Full, short and former names in pinyin, in this order; empty where nobody spelled them. */
  search_key: readonly string[];
  read_years: readonly number[];
  /** Those of `read_years` whose report is an aggregate one. */
  aggregate_years: readonly number[];
  unread_years: readonly number[];
}

export const DIRECTORY_SQL = `-- grain: one row per agency
SELECT
  a.agency_id, a.name, a.short_name, a.former_names, a.kind, a.region_code, a.parent_id, a.scope, a.valid_from, a.valid_to,
  n.renamed_in, a.note, coalesce(i.included_in, []::VARCHAR[]) AS included_in,
  coalesce(i.included_from, []::INTEGER[]) AS included_from, a.search_key,
  coalesce(list(r.year ORDER BY r.year) FILTER (WHERE r.reading = 'read'), []::INTEGER[]) AS read_years,
  coalesce(list(r.year ORDER BY r.year) FILTER (WHERE r.reading = 'read' AND r.scope = 'aggregate'), []::INTEGER[])
    AS aggregate_years,
  coalesce(list(r.year ORDER BY r.year) FILTER (WHERE r.reading = 'unread'), []::INTEGER[]) AS unread_years
FROM agency a LEFT JOIN report r USING (agency_id) LEFT JOIN (
  SELECT agency_id, max(CAST(left(date, 4) AS INTEGER)) AS renamed_in
  FROM (SELECT unnest(to_ids) AS agency_id, date FROM agency_event WHERE type = 'rename')
  GROUP BY agency_id
) n USING (agency_id) LEFT JOIN (
  SELECT i.agency_id, list(p.short_name ORDER BY p.sort_rank) AS included_in, list(i.first_year ORDER BY p.sort_rank) AS included_from
  FROM inclusion i JOIN agency p ON p.agency_id = i.parent_id
  GROUP BY i.agency_id
) i USING (agency_id)
GROUP BY ALL
ORDER BY a.region_code, a.scope, any_value(a.sort_rank)`;

/** The years whose aggregate report can be read, by the area it is about. */
export function publishedYears(
  directory: readonly Pick<DirectoryRow, 'region_code' | 'aggregate_years'>[],
): PublishedYears {
  const years: Record<string, number[]> = {};
  for (const { region_code, aggregate_years } of directory)
    if (aggregate_years.length > 0) years[region_code] = [...(years[region_code] ?? []), ...aggregate_years];
  return years;
}

/** The whole register, by area, then in Chinese order of names. */
export function queryDirectory(engine: Engine): Promise<DirectoryRow[]> {
  return engine.rows<DirectoryRow>(DIRECTORY_SQL);
}

export interface EventRow {
  date: string;
  type: string;
  from_ids: readonly AgencyId[];
  to_ids: readonly AgencyId[];
  note: string | null;
  source: string | null;
}

export const EVENTS_SQL = `-- grain: one row per change of an agency
SELECT date, type, from_ids, to_ids, note, source
FROM agency_event
WHERE list_contains(from_ids, $1) OR list_contains(to_ids, $1)
ORDER BY date`;

/** The changes that touch one agency, oldest first. */
export function queryEvents(engine: Engine, agency: AgencyId): Promise<EventRow[]> {
  return engine.rows<EventRow>(EVENTS_SQL, [agency]);
}
