import type { Agency } from '../agency/index.ts';
import { mergeDecisions, type Conflict } from '../decisions/index.ts';
import type { StoredReport } from '../report/index.ts';
import type { ExportHead } from './export-head.ts';
import { layRegister } from './lay-register.ts';
import { putArrivals, type PutArrival } from './put-arrivals.ts';
import type { Arrival, KeptFolder, Original } from './types.ts';

/** What became of a report of an export. */
export interface MergedReport extends PutArrival {
  report: Pick<StoredReport, 'agency_id' | 'year'>;
  original: Original | null;
}

/** What came of an export: the folder with it, and the decisions on which two persons differ; there the kept one stands. */
export interface MergedExport {
  folder: KeptFolder;
  reports: readonly MergedReport[];
  conflicts: readonly Conflict[];
}

const keyOf = ({ agency_id, year }: Pick<StoredReport, 'agency_id' | 'year'>): string => `${agency_id}/${year}`;

/** A body of an export as a register takes it: whose parent it has and whom it includes stays the register's word. */
function bodyFor(body: Agency, known: Agency | undefined, ids: ReadonlySet<string>): Agency {
  const own: Agency = { ...body };
  delete own.includes;
  if (known) return { ...own, parent_id: known.parent_id, ...(known.includes ? { includes: known.includes } : {}) };
  return { ...own, parent_id: body.parent_id !== null && ids.has(body.parent_id) ? body.parent_id : null };
}

/** The register of a folder with what an export changed in it, and with the bodies of its reports. */
function withBodies(
  { dataset }: KeptFolder,
  { dataset: exported }: KeptFolder,
  head: ExportHead,
): KeptFolder['dataset'] {
  const known = new Map(dataset.agencies.map((agency) => [agency.agency_id, agency]));
  const changed = new Set(head.bodies);
  const reporting = new Set(head.reports.map((key) => key.split('/')[0] ?? ''));
  const wanted = exported.agencies.filter(
    ({ agency_id }) => changed.has(agency_id) || (reporting.has(agency_id) && !known.has(agency_id)),
  );
  const ids = new Set<string>([...known.keys(), ...wanted.map(({ agency_id }) => agency_id)]);
  return layRegister(dataset, {
    bodies: wanted.map((body) => bodyFor(body, known.get(body.agency_id), ids)),
    events: exported.events.filter(({ from, to }) => [...from, ...to].every((id) => ids.has(id))),
    regions: exported.regions,
  });
}

/**
 * Puts an export of a machine into a folder: the reports accepted there, the bodies changed there, and what was decided. Whatever else the export has
 * is as it was published, and the folder may be further by now. Without a folder the export is one.
 */
export function mergeExport(before: KeptFolder | null, exported: KeptFolder, head: ExportHead): MergedExport {
  const local = new Set(head.reports);
  const reports = exported.dataset.reports.filter((report) => local.has(keyOf(report)));
  const originalOf = (report: StoredReport): Original | null =>
    exported.originals.find((one) => keyOf(one) === keyOf(report) && one.standing === 'current') ?? null;
  if (before === null) {
    const all = reports.map((report): MergedReport => ({
      report,
      original: originalOf(report),
      become: 'new',
      needs: [],
    }));
    return { folder: exported, reports: all, conflicts: [] };
  }
  const arrivals = reports.map((report): Arrival => {
    const original = originalOf(report);
    return {
      report,
      corrections: exported.corrections.filter((one) => keyOf(one) === keyOf(report)),
      file: original,
      hasBytes: original !== null && original.file !== null,
      taken_at: original?.taken_at ?? head.exported_at,
      accepted: true,
    };
  });
  const { decisions, conflicts } = mergeDecisions(before.decisions, exported.decisions);
  const start = { ...before, dataset: withBodies(before, exported, head), decisions };
  const { folder, put } = putArrivals(start, arrivals);
  return {
    folder,
    reports: reports.map((report, at) => ({
      report,
      original: originalOf(report),
      ...(put[at] ?? { become: 'waiting', needs: [] }),
    })),
    conflicts,
  };
}
