import {
  reportKey,
  versionKey,
  type DraftWork,
  type Layer,
  type LayerReport,
  type SettledDoubt,
  type SourceFile,
} from '$lib/core/layer/index.ts';
import type { SourceDocument } from '$lib/core/reading/index.ts';
import type { Report } from '$lib/core/report/index.ts';

/** The accepted reports, as far as a draft asks about them. */
export interface KeptReports {
  /** The versions that now stand (`versionKey`). */
  readonly standing: ReadonlySet<string>;
  /** The versions in whose place others stand now (`versionKey`). */
  readonly former: ReadonlySet<string>;
  /** The report that stands under a key, and the doubts that were settled on the way to it. */
  at(key: string): { report: LayerReport; settled: ReadonlySet<string> } | null;
}

/** Where a draft comes from. */
export interface DraftSource {
  /** The file of the batch, and which of its reports it is. */
  place: { id: string; index: number };
  title: string;
  read: Report;
  document: SourceDocument | null;
  file: SourceFile | null;
  /** The file itself, to be looked at and kept; `null` where the report was typed in. */
  content: File | null;
  /** What a person had made of it when it was last kept. */
  work: DraftWork;
  /** The version of an accepted report that was made of it (`versionKey`). */
  acceptedAs: string | null;
  kept: KeptReports;
}

export const NOTHING: ReadonlySet<string> = new Set();

/** Doubts that need no more looking at: those settled here, and those carried over from a former version. */
export const keysOf = (settled: readonly SettledDoubt[], carried: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...settled.map(({ key }) => key), ...carried]);

/** The doubts settled here and those carried over, each once; what is carried over is settled again `at` this time. */
export function withCarried(
  settled: readonly SettledDoubt[],
  carried: ReadonlySet<string>,
  at: string,
): readonly SettledDoubt[] {
  const own = new Set(settled.map(({ key }) => key));
  return [...settled, ...[...carried].filter((key) => !own.has(key)).map((key) => ({ key, at }))];
}

/** By key the doubts that were settled on the way to an accepted report: none at all. */
export const NO_DOUBTS: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/** The accepted reports by their keys, the versions that they are, and those that they took the place of. */
export function indexAccepted(
  layer: Layer,
  versions: readonly { key: string }[],
): Pick<KeptReports, 'standing' | 'former'> & { byKey: ReadonlyMap<string, LayerReport> } {
  const byKey = new Map(layer.map((one) => [reportKey(one.report.agency_id, one.report.year) as string, one]));
  return { byKey, standing: new Set(layer.map(versionKey)), former: new Set(versions.map(({ key }) => key)) };
}
