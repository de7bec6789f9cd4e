import { isSameDocument, reportKey, type Layer, type LayerReport } from '$lib/core/layer/index.ts';
import type { StoredReport } from '$lib/core/report/index.ts';
import type { Accepting } from '$lib/ui/state/version-store.ts';
import type { Register } from './draft-agency.ts';
import type { Draft } from './draft.svelte.ts';

/** A report about to be accepted, with the draft it comes from where it was read just now. */
export interface Acceptance {
  report: LayerReport;
  draft: Draft | null;
}

/** Another report of the same agency and year: of the published data, of this machine, or of the same batch. */
export interface Clash {
  acceptance: Acceptance;
  with: 'published' | 'accepted' | 'twin';
  /** The report in whose place it would stand; `null` where that is published, and has to be asked for. */
  other: StoredReport | null;
  /** The accepted one, where a colleague read the same document: each cell in which the two differ is chosen by itself. */
  own: LayerReport | null;
}

/** Reports that wait for an answer, for some of them would stand in the place of others. */
export interface Asked {
  all: readonly Acceptance[];
  clashes: readonly Clash[];
  /** How many more there were that say what is kept already. */
  same: number;
}

export const keyOf = ({ report: { report } }: Acceptance): string => reportKey(report.agency_id, report.year);

/** Which of the reports would stand in another's place; of several of one agency and year, all but the first are twins. */
export function findClashes(all: readonly Acceptance[], { directory }: Register, layer: Layer): Clash[] {
  const accepted = new Map(layer.map((one) => [reportKey(one.report.agency_id, one.report.year) as string, one]));
  const published = new Set<string>(
    directory.flatMap(({ agency_id, read_years, unread_years }) =>
      [...read_years, ...unread_years].map((year) => reportKey(agency_id, year)),
    ),
  );
  const seen = new Map<string, StoredReport>();
  return all.flatMap((acceptance): Clash[] => {
    const key = keyOf(acceptance);
    const twin = seen.get(key);
    seen.set(key, acceptance.report.report);
    if (twin) return [{ acceptance, with: 'twin', other: twin, own: null }];
    const own = accepted.get(key);
    if (own) {
      const isMerged = acceptance.draft === null && isSameDocument(own, acceptance.report);
      return [{ acceptance, with: 'accepted', other: own.report, own: isMerged ? own : null }];
    }
    return published.has(key) ? [{ acceptance, with: 'published', other: null, own: null }] : [];
  });
}

/** The reports that stand in nobody's place, and for each of the others that a person chose what is to stand there. */
export function withoutClashes(
  all: readonly Acceptance[],
  clashes: readonly Clash[],
  chosen: ReadonlyMap<Clash, LayerReport>,
): Acceptance[] {
  const asked = new Map(clashes.map((clash) => [clash.acceptance, clash]));
  return all.flatMap((acceptance) => {
    const clash = asked.get(acceptance);
    if (clash === undefined) return [acceptance];
    const report = chosen.get(clash);
    return report === undefined ? [] : [{ ...acceptance, report }];
  });
}

const told = (report: LayerReport): string => JSON.stringify({ ...report, accepted_at: null });

/** The reports of a colleague's file but for those that are kept already as they are, whenever they were accepted. */
export function withoutKept(theirs: Layer, kept: Layer): LayerReport[] {
  const own = new Set(kept.map(told));
  return theirs.filter((report) => !own.has(told(report)));
}

/** A report about to be accepted with all that is kept beside it. */
export const toAccepting = ({ report, draft }: Acceptance): Accepting => ({
  report,
  file: draft?.content ?? null,
  settled: draft?.allSettled ?? [],
  draft: draft?.place ?? null,
});
