import { mergeVersions, ownerOf, type Correction } from '../layer/index.ts';
import type { StoredReport } from '../report/index.ts';
import { carryCorrections, cellsApart } from './carry-corrections.ts';
import type { Arrival, Become, Need, Original } from './types.ts';

/** What a folder has of a report already. */
export interface Held {
  report: StoredReport;
  originals: readonly Original[];
  corrections: readonly Correction[];
}

/** What becomes of an arrival, and the report as it is to be kept then. */
export interface Weighed {
  become: Become;
  report: StoredReport;
  corrections: readonly Correction[];
  needs: readonly Need[];
}

const isEarlier = ({ report }: Arrival, held: StoredReport): boolean =>
  report.published_on !== null && held.published_on !== null && report.published_on < held.published_on;

/** The next version of a report: what the new document does not say, and what only persons say, stays. */
function nextVersion({ report, corrections }: Arrival, held: Held): Weighed {
  const carried = carryCorrections(report, held.report, held.corrections);
  const { published_on, source_url, note } = held.report;
  const contradicted: Need[] =
    carried.contradicted.length > 0 ? [{ code: 'corrected-otherwise', cells: carried.contradicted }] : [];
  return {
    become: 'version',
    report: {
      ...carried.report,
      published_on: report.published_on ?? published_on,
      source_url: report.source_url ?? source_url,
      note: report.note ?? note,
    },
    corrections: [...held.corrections, ...corrections],
    needs: contradicted,
  };
}

/** One document read by two persons: each cell is of who alone corrected it, and stays as it is kept where both did. */
function mergeWork(arrival: Arrival, held: Held): Weighed {
  const apart = cellsApart(held.report, arrival.report);
  const taken = new Set(apart.filter((id) => ownerOf(id, held, arrival) === 'theirs'));
  const open = apart.filter((id) => ownerOf(id, held, arrival) === null);
  const { report, corrections } = mergeVersions(held, arrival, taken);
  const needs: Need[] = open.length > 0 ? [{ code: 'corrected-otherwise', cells: open }] : [];
  return { become: taken.size > 0 ? 'version' : 'known', report, corrections, needs };
}

/**
 * Holds an arrival against what a folder has of its report. What a person corrected, decided or put down stays; a report that nobody read
 * from a document is somebody's word, and no document takes its place by itself.
 */
export function weigh(arrival: Arrival, held: Held | null): Weighed {
  const { report, corrections, file, accepted } = arrival;
  if (held === null) return { become: 'new', report, corrections, needs: [] };
  const stays = (become: Become, ...needs: Need[]): Weighed => ({
    become,
    report: held.report,
    corrections: held.corrections,
    needs,
  });
  const known = held.originals.find(({ sha256 }) => sha256 === file?.sha256);
  if (accepted && known?.standing === 'current') return mergeWork(arrival, held);
  if (known) return stays('known');
  if (!accepted && report.reading === 'unread' && held.report.reading === 'read')
    return stays('waiting', { code: 'unread' });
  const next = nextVersion(arrival, held);
  const apart = cellsApart(held.report, next.report);
  if (isEarlier(arrival, held.report)) {
    const [published_on, kept] = [report.published_on ?? '', held.report.published_on ?? ''];
    return apart.length === 0 ? stays('same') : stays('waiting', { code: 'older', published_on, kept });
  }
  const isLater = (report.published_on ?? '') > (held.report.published_on ?? report.published_on ?? '');
  if (apart.length === 0 && !isLater) return stays('same');
  const isTold =
    !accepted && held.report.reading === 'read' && !held.originals.some(({ standing }) => standing === 'current');
  if (isTold && apart.length > 0) return stays('waiting', { code: 'kept-otherwise', cells: apart });
  return next;
}
