import {
  cellEntries,
  saysSame,
  type CellId,
  type MutableCells,
  type ReportForm,
  type StoredReport,
  type TableKey,
} from '../report/index.ts';
import { cellHome } from '../template/index.ts';
import type { LayerReport } from './types.ts';

/** What of one document two persons may have corrected apart: a cell, or the day of publication. */
export type MergeItem = CellId | 'published_on';
export type Side = 'mine' | 'theirs';

/** Whether two accepted reports are of one document and one scope: then only what persons made of it can differ. */
export const isSameDocument = (mine: LayerReport, theirs: LayerReport): boolean =>
  mine.file !== null && mine.file.sha256 === theirs.file?.sha256 && mine.report.scope === theirs.report.scope;

/** What two reports of one document say otherwise, in the order of the cells; a figure is what counts, how it came about where there is none. */
export function differingItems(
  { report: mine }: Pick<LayerReport, 'report'>,
  { report: theirs }: Pick<LayerReport, 'report'>,
): MergeItem[] {
  const ids = [...new Set([...cellEntries(mine.cells), ...cellEntries(theirs.cells)].map(([id]) => id))];
  const cells = ids.filter((id) => !saysSame(mine.cells[id], theirs.cells[id]));
  return mine.published_on === theirs.published_on ? cells : [...cells, 'published_on'];
}

type Corrected = Pick<LayerReport, 'corrections'>;

const isCorrected = ({ corrections }: Corrected, item: MergeItem): boolean =>
  corrections.some(({ cell }) => cell === item);

/** Whose an item is without a choice: of who alone corrected it; `null` where both did, or neither. */
export function ownerOf(item: MergeItem, mine: Corrected, theirs: Corrected): Side | null {
  const [one, other] = [isCorrected(mine, item), isCorrected(theirs, item)];
  if (one === other) return null;
  return one ? 'mine' : 'theirs';
}

/** The form of each table: a table that the document lacks is there where the cells of one who filled it were taken. */
function mergeForms(mine: StoredReport, theirs: StoredReport, isTaken: (item: CellId) => boolean): ReportForm {
  const isFilled = (table: TableKey): boolean =>
    mine.form[table] === 'absent' &&
    cellEntries(theirs.cells).some(([id]) => isTaken(id) && cellHome(id).table === table);
  const formOf = <Table extends TableKey>(table: Table): ReportForm[Table] =>
    (isFilled(table) ? theirs : mine).form[table];
  return { proactive: formOf('proactive'), requests: formOf('requests'), appeals: formOf('appeals') };
}

/** My report with those items as the other has them, each cell with its corrections, which stand in the order of their time. */
export function mergeVersions<Version extends Pick<LayerReport, 'report' | 'corrections'>>(
  mine: Version,
  theirs: Pick<LayerReport, 'report' | 'corrections'>,
  taken: ReadonlySet<MergeItem>,
): Version {
  const cells: MutableCells = { ...mine.report.cells };
  for (const [id, cell] of cellEntries(theirs.report.cells)) if (taken.has(id)) cells[id] = cell;
  for (const [id] of cellEntries(mine.report.cells))
    if (taken.has(id) && theirs.report.cells[id] === undefined) delete cells[id];
  const corrections = [
    ...mine.corrections.filter(({ cell }) => !taken.has(cell)),
    ...theirs.corrections.filter(({ cell }) => taken.has(cell)),
  ];
  const { published_on } = (taken.has('published_on') ? theirs : mine).report;
  return {
    ...mine,
    report: {
      ...mine.report,
      cells,
      published_on,
      form: mergeForms(mine.report, theirs.report, (id) => taken.has(id)),
    },
    corrections: corrections.toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
  };
}

/** The same, accepted at a time of its own. */
export const mergeReports = (
  mine: LayerReport,
  theirs: LayerReport,
  taken: ReadonlySet<MergeItem>,
  accepted_at: string,
): LayerReport => ({ ...mergeVersions(mine, theirs, taken), accepted_at });
