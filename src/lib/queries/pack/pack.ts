import type { AgencyKind } from '../../core/agency/index.ts';
import type { AgencyId, RegionCode, ReportForm } from '../../core/report/index.ts';
import type { TableForm } from '../../core/template/index.ts';
import type { IndicatorId } from '../../indicators/index.ts';
import type { CoverageState } from '../coverage.ts';
import { areaPrefix, type Filter } from '../filter.ts';

export type Scope = 'own' | 'aggregate';

/** Areas with more bodies have no pack: it would be larger than what it is asked for is worth. */
export const MOST_PACKED_BODIES = 600;

/** A body of a pack; `scope` is `aggregate` where all its reports are. */
export interface PackedBody {
  agency_id: AgencyId;
  name: string;
  short_name: string;
  kind: AgencyKind;
  region_code: RegionCode;
  scope: Scope;
}

/** Marks of a figure, added up; the last one says that it stands in what another body had the year before. */
export const MARK = { inferred: 1, contradicted: 2, beyondWhole: 4, totalContradicted: 8, handedOn: 16 } as const;

/** What bodies that were merged had together in the year before: reports, numerator, denominator, marks. */
export type Merged = readonly [reports: number, numerator: number, denominator: number | null, marks: number];

/** One indicator over all places of a pack. What is rare stands by place. */
export interface PackedFigures {
  numerators: readonly (number | null)[];
  /** Left out of a count. */
  denominators?: readonly (number | null)[];
  marks?: Readonly<Record<number, number>>;
  /** The form whose cells were counted, where the report's table mixes forms. */
  forms?: Readonly<Record<number, TableForm>>;
  merged?: Readonly<Record<number, Merged>>;
}

/**
 * Everything the overview of an area is made from, as columns: a place is a body and a year, body by body in the order in which
 * bodies are listed, `years` places each.
 */
export interface AreaPack {
  release: string;
  region: Filter['region'];
  first: number;
  last: number;
  bodies: readonly PackedBody[];
  states: readonly CoverageState[];
  /** Of reports that were read. */
  scopes: readonly (Scope | null)[];
  days: readonly (string | null)[];
  /** By place the number of one of `formSets`, the forms of a report's tables; `null` where none is loaded. */
  forms: readonly (number | null)[];
  formSets: readonly ReportForm[];
  /** By place the short names of the bodies whose report includes this one's figures, where there are some. */
  includedIn: Readonly<Record<number, readonly string[]>>;
  /** Bodies by their number: whose figures, in whose reports, from which year on. */
  inclusions: readonly (readonly [body: number, parent: number, first: number | null])[];
  figures: { readonly [Id in IndicatorId]?: PackedFigures };
}

/** The place of a body in a year. */
export const placeOf = ({ first, last }: AreaPack, body: number, year: number): number =>
  body * (last - first + 1) + year - first;

/** Whether a pack has all that a filter means: chosen agencies wherever they sit, else everybody of its very area. */
export function covers(pack: AreaPack, { region, from, to, agencies }: Filter): boolean {
  if (from < pack.first || to > pack.last) return false;
  if (agencies.length === 0) return pack.region === region;
  const known = new Set(pack.bodies.map(({ agency_id }) => agency_id));
  return agencies.every((agency) => known.has(agency));
}

/** Whether a filter means a body's row of this scope, as `WHO` says it of the database. */
export function means(
  { region, kind, agencies }: Filter,
  body: Pick<PackedBody, 'agency_id' | 'region_code' | 'kind'>,
  scope: Scope,
): boolean {
  if (agencies.length > 0) return agencies.includes(body.agency_id);
  if (scope === 'aggregate') return body.region_code === region && kind === null;
  return body.region_code.startsWith(areaPrefix(region)) && (kind === null || body.kind === kind);
}

/** A row of an answer that is still being added to. */
export type Growing<Row> = {
  -readonly [Key in keyof Row]: Row[Key] extends readonly (infer Item)[] ? Item[] : Row[Key];
};
