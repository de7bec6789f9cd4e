import type { Ledger } from '../core/checks/index.ts';
import type { PublishedFile, Register } from '../core/dataset/index.ts';
import type { DerivedFile, PartSummary } from './release-part-node.ts';

/** All that a release is put together from, once its parts are written. */
export interface ReleaseParts {
  register: Register;
  release: string;
  /** Folders of the parts, in the order in which tables go on. */
  works: readonly string[];
  /** The folder of what several parts make together: rows of areas across them, and `sums.duckdb` with their sums; `null` of one part. */
  beside: string | null;
  summaries: readonly PartSummary[];
  /** What was judged beside the parts. */
  tallies: readonly Ledger['tally'][];
  documents: readonly PublishedFile[];
  readme: string | null;
  /** Page files that are made of all parts. */
  merged: Iterable<DerivedFile>;
  /** Up to how many reports one database has all of them, where it is another number than usual. */
  mostWhole?: number;
}
