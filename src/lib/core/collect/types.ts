import type { Decision } from '../decisions/index.ts';
import type { Dataset } from '../dataset/index.ts';
import type { Correction } from '../layer/index.ts';
import type { AgencyId, CellId, Report, StoredReport } from '../report/index.ts';

/** `current`: the report was read from it. `copy`: another file of the same report. `former`: a version that another took the place of. */
export const STANDINGS = ['current', 'copy', 'former'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A document that a report of a folder was read from, or typed in by; one row of `originals.csv`. */
export interface Original {
  agency_id: AgencyId;
  year: number;
  standing: Standing;
  /** Its plain name under `documents/`; `null` where its bytes are not kept. */
  file: string | null;
  /** The name it came with. */
  name: string;
  format: string;
  /** SHA-256, 64 hex digits. */
  sha256: string;
  /** When it was collected or accepted, ISO 8601 with its zone. */
  taken_at: string;
}

/** A correction of a report of a folder; one row of `corrections.csv`. */
export interface KeptCorrection extends Correction {
  agency_id: AgencyId;
  year: number;
}

/** A dataset folder as it is kept: the dataset, and what stands beside it. */
export interface KeptFolder {
  dataset: Dataset;
  originals: readonly Original[];
  corrections: readonly KeptCorrection[];
  /** What persons decided about findings. */
  decisions: readonly Decision[];
}

/** The file of an arrival. */
export type ArrivedFile = Pick<Original, 'name' | 'format' | 'sha256'>;

/** A document that was read, before anybody knows whose report it is. */
export interface Reading {
  file: ArrivedFile;
  report: Report;
}

/** A report on its way into a folder. */
export interface Arrival {
  report: StoredReport;
  /** What a person corrected in it; the cells have it already. */
  corrections: readonly Correction[];
  /** `null` where it was typed in. */
  file: ArrivedFile | null;
  /** Whether the bytes of that file came along, to be kept. */
  hasBytes: boolean;
  taken_at: string;
  /** Whether a person accepted it; else a program read it. */
  accepted: boolean;
}

/**
 * What only a person can settle, as data: whose report it is, of which year and with whose figures; a body the register does not have, or
 * not in that year; a document of another area, or of another year than nearly all of its batch; two documents of one report, a report
 * that nobody read from a document and that says otherwise, an older version; a corrected cell that now says something else; figures seen in
 * pictures that nothing confirms.
 */
export type Need =
  | { code: 'agency' | 'year' | 'scope'; values: readonly string[]; reason: string }
  | { code: 'no-agency' | 'no-year' }
  | { code: 'new-body'; name: string }
  | { code: 'outside'; name: string; year: number }
  | { code: 'elsewhere'; region: string }
  | { code: 'odd-year'; year: number; usual: number }
  | { code: 'second'; other: string }
  | { code: 'second-total'; agency: AgencyId }
  | { code: 'kept-otherwise'; cells: readonly CellId[] }
  | { code: 'older'; published_on: string; kept: string }
  | { code: 'corrected-otherwise'; cells: readonly CellId[] }
  | { code: 'recognised'; cells: readonly CellId[] }
  | { code: 'unread' };

/**
 * What became of an arrival: a report the folder did not have, the next version of one, the same figures in another file, a document it
 * has already; or nothing, because a person must say something first.
 */
export type Become = 'new' | 'version' | 'same' | 'known' | 'waiting';
