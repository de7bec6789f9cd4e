import type { Agency, Region } from '../agency/index.ts';
import type { AgencyId, CellId, CellStatus, StoredReport } from '../report/index.ts';

/** What a person changed in one cell, and why. Values are in the unit of the form. */
export interface Correction {
  cell: CellId;
  by: string;
  /** Time of the change, ISO 8601 with its zone. */
  at: string;
  reason: string;
  old: { value: number | null; status: CellStatus; raw: string | null };
  new: { value: number | null; status: CellStatus };
}

/** The file a report was read from; `null` where it was typed in from paper. */
export interface SourceFile {
  name: string;
  format: string;
  /** SHA-256, 64 hex digits. */
  sha256: string;
}

/** A report that a person accepted on this machine. It stands before a published report of the same agency and year. */
export interface LayerReport {
  agency: Agency;
  /** The areas the agency stands in, province first. */
  regions: readonly Region[];
  /** As accepted: corrections are in it. */
  report: StoredReport;
  corrections: readonly Correction[];
  file: SourceFile | null;
  /** Time of acceptance, ISO 8601 with its zone. */
  accepted_at: string;
}

/** The accepted reports beside one dataset: at most one for an agency and year. */
export type Layer = readonly LayerReport[];

/** `agency/year`, the key of a report in a layer. */
export function reportKey(agency: AgencyId, year: number): `${string}/${number}` {
  return `${agency}/${year}`;
}

/** `agency/year@time`: one version of a report, by when it was accepted. */
export function versionKey({ report: { agency_id, year }, accepted_at }: LayerReport): string {
  return `${reportKey(agency_id, year)}@${accepted_at}`;
}
