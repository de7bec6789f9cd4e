import { confirmSeen, storable } from '../layer/index.ts';
import { cellEntries, type CellId, type Report, type StoredReport } from '../report/index.ts';
import type { Placed } from './place-reading.ts';

const NOTHING: ReadonlySet<CellId> = new Set();

/**
 * A reading as a dataset keeps it. Figures that were only seen in a picture are unreadable, and their notes say so; a report without any
 * table is one that was published and could not be read.
 */
export function toStored(report: Report, { body, year, scope }: Placed): StoredReport {
  const { title, published_on, form, cells, sections } = report;
  const isUnread = Object.values(form).every((one) => one === 'absent');
  return storable({
    agency_id: body.agency_id,
    year,
    title: title ?? body.name,
    published_on,
    source_url: null,
    scope,
    form,
    reading: isUnread ? 'unread' : 'read',
    note: null,
    cells: isUnread ? {} : confirmSeen(cells, NOTHING),
    sections,
  });
}

/** The figures of a reading that were only seen in a picture. */
export const onlySeen = ({ cells }: Report): CellId[] =>
  cellEntries(cells).flatMap(([id, { status }]) => (status === 'recognised' ? [id] : []));
