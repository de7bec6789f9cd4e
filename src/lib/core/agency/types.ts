import type { AgencyId, RegionCode } from '../report/index.ts';

export const AGENCY_KINDS = [
  'province_gov',
  'city_gov',
  'county_gov',
  'township',
  'department',
  'dual_managed',
  'institution',
  'public_enterprise',
  'functional_zone',
  'unknown',
] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** Another body whose figures stand in this one's own reports too. */
export interface Inclusion {
  agency_id: AgencyId;
  /** The first report year of which that is so; `null` for all. */
  from: number | null;
}

/** A body that files reports. Names are attributes, never keys. Years are report years; `null` is open. */
export interface Agency {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  former_names: readonly string[];
  kind: AgencyKind;
  region_code: RegionCode;
  parent_id: AgencyId | null;
  valid_from: number | null;
  valid_to: number | null;
  note: string | null;
  /** Bodies whose reports this one's own include, so that a sum over both counts them once. */
  includes?: readonly Inclusion[];
}

export const REGION_LEVELS = ['province', 'prefecture', 'county'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** An administrative area, GB/T 2260. A province has no parent. */
export interface Region {
  region_code: RegionCode;
  name: string;
  level: RegionLevel;
  parent_code: RegionCode | null;
  /** How many people live there, where somebody has written it down with its year and source. */
  population?: { readonly inhabitants: number; readonly year: number; readonly source: string };
}

export const EVENT_TYPES = ['rename', 'merge', 'split', 'abolish', 'create', 'transfer', 're_parent'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** A change of an agency. A rename keeps the id; a merge or split links old ids to new ones. `date` is a day, a month or a year. */
export interface AgencyEvent {
  date: string;
  type: EventType;
  from: readonly AgencyId[];
  to: readonly AgencyId[];
  note: string | null;
  source: string | null;
}
