import { reportKey, type Layer, type LayerReport } from '$lib/core/layer/index.ts';
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
}

const keyOf = ({ report: { report } }: Acceptance) => reportKey(report.agency_id, report.year);

/** Which of the reports would stand in another's place; of several of one agency and year, all but the first are twins. */
export function findClashes(all: readonly Acceptance[], { directory }: Register, layer: Layer): Clash[] {
  const accepted = new Set(layer.map(({ report }) => reportKey(report.agency_id, report.year)));
  const published = new Set(
    directory.flatMap(({ agency_id, read_years, unread_years }) =>
      [...read_years, ...unread_years].map((year) => reportKey(agency_id, year)),
    ),
  );
  const seen = new Set<string>();
  return all.flatMap((acceptance): Clash[] => {
    const key = keyOf(acceptance);
    const twin = seen.has(key);
    seen.add(key);
    if (twin) return [{ acceptance, with: 'twin' }];
    if (accepted.has(key)) return [{ acceptance, with: 'accepted' }];
    return published.has(key) ? [{ acceptance, with: 'published' }] : [];
  });
}

/** Of several reports of one agency and year only the last; a layer has no room for two. */
export function lastOfEach(all: readonly Acceptance[]): Acceptance[] {
  return [...new Map(all.map((acceptance) => [keyOf(acceptance), acceptance])).values()];
}

/** The reports that stand in nobody's place. */
export function withoutClashes(all: readonly Acceptance[], clashes: readonly Clash[]): Acceptance[] {
  const clashing = new Set(clashes.map(({ acceptance }) => acceptance));
  return all.filter((acceptance) => !clashing.has(acceptance));
}
