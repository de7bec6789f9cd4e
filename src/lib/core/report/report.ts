import type { Cell } from './cell.ts';
import type { CellId, ReportForm, TableKey } from '../template/index.ts';
import type { Identification } from './identification.ts';
import type { AgencyId, RegionCode } from './ids.ts';

/** `own`: one body's own work. `aggregate`: a government's sum over the bodies under it. The two are never added. */
export type Scope = 'own' | 'aggregate' | 'unknown';

/** The statutory sections, in the order of the form. */
export const SECTION_KEYS = ['overview', 'proactive', 'requests', 'appeals', 'problems', 'other'] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

export interface Section {
  key: SectionKey;
  heading: string;
  text: string;
}

export type Severity = 'error' | 'warning' | 'info';

/** Something the reader noticed. `message` is Chinese, for a person. */
export interface Issue {
  code: string;
  severity: Severity;
  message: string;
  cells: readonly CellId[];
}

export interface ExtraRow {
  table: TableKey;
  label: string;
  values: readonly string[];
}

/** Cells by name; what is not there is not printed in the forms of the report. */
export type Cells = { readonly [Id in CellId]?: Cell };

/** The same while they are put together. */
export type MutableCells = { [Id in CellId]?: Cell };

/** Every cell that is there, with its name. */
export function cellEntries(cells: Cells): [CellId, Cell][] {
  return Object.entries(cells) as [CellId, Cell][];
}

/** A report as read from a document. Unknown identity is `null`, never guessed. */
export interface Report {
  title: string | null;
  agency: string | null;
  region: RegionCode | null;
  year: number | null;
  published_on: string | null;
  scope: Scope;
  form: ReportForm;
  cells: Cells;
  sections: readonly Section[];
  extra_rows: readonly ExtraRow[];
  issues: readonly Issue[];
  /** How agency, year, scope and day were found; not there where nothing had to be found: typed in, or a table of our own. */
  identification?: Identification;
}

/** `unread`: the agency published it, but its tables could not be read; every cell is missing. */
export const READINGS = ['read', 'unread'] as const;
export type Reading = (typeof READINGS)[number];

/** A report as a dataset keeps it: identified, with its source. `cells` holds every cell of its forms. */
export interface StoredReport {
  agency_id: AgencyId;
  year: number;
  title: string;
  published_on: string | null;
  source_url: string | null;
  scope: Exclude<Scope, 'unknown'>;
  form: ReportForm;
  reading: Reading;
  note: string | null;
  cells: Cells;
  /** The narrative, section by section in the order of the document; empty where a dataset keeps no text of the report. */
  sections: readonly Section[];
}
