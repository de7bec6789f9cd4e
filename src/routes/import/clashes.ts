import { reportKey, type Layer, type LayerReport } from '$lib/core/layer/index.ts';
import type { Register } from './draft-agency.ts';
import type { Draft } from './draft.svelte.ts';

/** A report about to be kept, with the draft it comes from where it was read just now. */
export interface Keeping {
  report: LayerReport;
  draft: Draft | null;
}

/** Another report of the same agency and year: of the published data, of this machine, or of the same batch. */
export interface Clash {
  keeping: Keeping;
  with: 'published' | 'kept' | 'twin';
}

const keyOf = ({ report: { report } }: Keeping) => reportKey(report.agency_id, report.year);

/** Which of the reports would stand in another's place; of several of one agency and year, all but the first are twins. */
export function findClashes(all: readonly Keeping[], { directory }: Register, layer: Layer): Clash[] {
  const kept = new Set(layer.map(({ report }) => reportKey(report.agency_id, report.year)));
  const published = new Set(
    directory.flatMap(({ agency_id, read_years, unread_years }) =>
      [...read_years, ...unread_years].map((year) => reportKey(agency_id, year)),
    ),
  );
  const seen = new Set<string>();
  return all.flatMap((keeping): Clash[] => {
    const key = keyOf(keeping);
    const twin = seen.has(key);
    seen.add(key);
    if (twin) return [{ keeping, with: 'twin' }];
    if (kept.has(key)) return [{ keeping, with: 'kept' }];
    return published.has(key) ? [{ keeping, with: 'published' }] : [];
  });
}

/** Of several reports of one agency and year only the last; a layer has no room for two. */
export function lastOfEach(all: readonly Keeping[]): Keeping[] {
  return [...new Map(all.map((keeping) => [keyOf(keeping), keeping])).values()];
}

/** The reports that stand in nobody's place. */
export function withoutClashes(all: readonly Keeping[], clashes: readonly Clash[]): Keeping[] {
  const clashing = new Set(clashes.map(({ keeping }) => keeping));
  return all.filter((keeping) => !clashing.has(keeping));
}
