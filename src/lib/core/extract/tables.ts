import type { ReportForm } from '../report/index.ts';
import type { SourceDocument } from '../reading/index.ts';
import { listLooseRequests } from './loose-requests.ts';
import { listLooseProactive } from './loose-rows.ts';
import { isAppealHeader, isAppealRow } from './appeals.ts';
import { findAppeals, isRequestRow } from './find-appeals.ts';
import { NEWEST_FORM, templateOf } from '../template/index.ts';
import type { ReadSoFar } from './read-so-far.ts';
import { tableMissing, tableRepeated } from './messages.ts';
import { readProactive } from './proactive.ts';
import { readRequests } from './requests.ts';
import { listRows, type Row } from './rows.ts';
import { holdsFirstRow } from './split-reports.ts';
import { statedFigures } from './stated-figures.ts';
import { joinBlocks, type Stream } from './stream.ts';

const never = (): boolean => false;
/** Where the text of a row ends; the start of the text where there is no row. */
function endOfRow(stream: Stream, row: Row | null | undefined): number {
  const last = row?.cells.findLast(({ fill }) => fill === 'own');
  return last ? stream.endOf(last.at) : 0;
}

const isAppealPart = (row: Row): boolean => isAppealHeader(row) || isAppealRow(row);

/**
 * Reads the three tables into what is read so far: each from table rows where the document has them, else from running text.
 * Returns the form of each; a table that is nowhere is `absent` and an issue.
 */
export function readTables(soFar: ReadSoFar, document: SourceDocument): ReportForm {
  const rows = listRows(document);
  const stream = joinBlocks(document);

  const stated = statedFigures(stream.text);
  const proactive =
    readProactive(soFar, rows, isRequestRow, stated) ?? readProactive(soFar, listLooseProactive(stream), never, stated);

  const hint = proactive?.first ?? null;
  const inGrid = readRequests(soFar, rows, isAppealPart, hint);
  const loose = inGrid ? null : listLooseRequests(stream);
  const requests = inGrid ?? readRequests(soFar, loose?.rows ?? [], isAppealPart, hint, loose?.heads);

  const after = inGrid?.lastRow ? rows.slice(rows.indexOf(inGrid.lastRow) + 1) : rows;
  const hasAppeals = findAppeals(soFar, {
    document,
    stream,
    rows,
    after,
    from: loose?.end ?? endOfRow(stream, inGrid?.lastRow),
    fused: loose?.rows.some(({ fused }) => fused) ?? false,
  });

  if (!proactive) soFar.issues.push(tableMissing('proactive'));
  const tables = document.blocks.filter(holdsFirstRow).length;
  if (inGrid && tables > 1) soFar.issues.push(tableRepeated(tables));
  if (!requests) soFar.issues.push(tableMissing('requests'));
  if (!hasAppeals) soFar.issues.push(tableMissing('appeals'));
  return {
    proactive: proactive?.form ?? 'absent',
    requests: requests?.form ?? 'absent',
    appeals: hasAppeals ? templateOf(requests?.form ?? NEWEST_FORM).appeals.form : 'absent',
  };
}
