import type { Agency, AgencyEvent, Region } from '../agency/index.ts';
import type { CompleteYears, LocalDeadlines } from '../filing/index.ts';
import type { StoredReport } from '../report/index.ts';

/** A name with an address, where there is one. */
export interface Reference {
  title: string;
  path: string | null;
}

/** What a dataset says of itself (`datapackage.json`). `synthetic` data is fictional and must be labelled so wherever it is shown. */
export interface DatasetInfo {
  name: string;
  title: string;
  description: string | null;
  synthetic: boolean;
  licences: readonly Reference[];
  /** Where the figures come from. */
  sources: readonly Reference[];
}

/** Everything of one folder of `data/`, checked: ids resolve, and every missing cell has its reason. */
export interface Dataset {
  info: DatasetInfo;
  regions: readonly Region[];
  agencies: readonly Agency[];
  events: readonly AgencyEvent[];
  reports: readonly StoredReport[];
  /** Dates by which reports are due, where they differ from the law's (`deadlines.csv`, optional). */
  deadlines: LocalDeadlines;
  /** Where and when the collection is complete (`coverage` in `datapackage.json`); without a word nowhere. */
  complete?: CompleteYears;
  /** Of a part of a dataset: first and last report year of the whole. */
  span?: Span;
}

/** The first and the last report year. */
export type Span = readonly [first: number, last: number];

/** Where and why a file was refused. `line` and `column.number` count from 1; `null` where the whole file or line is meant. */
export interface Problem {
  file: string;
  line: number | null;
  column: { name: string; number: number } | null;
  zh: string;
  en: string;
}

/** Texts of a dataset folder by file name. */
export type FileTexts = Readonly<Record<string, string>>;
