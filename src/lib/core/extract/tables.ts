import type { ReportForm } from '../report/index.ts';
import type { SourceDocument } from '../reading/index.ts';
import { findLooseAppeals, listLooseProactive, listLooseRequests } from './loose-rows.ts';
import { findAppealParts } from './appeal-parts.ts';
import { isAppealBody, isAppealHeader, isAppealRow, assignAppeals, readAppeals } from './appeals.ts';
import { NEWEST_FORM, templateOf } from '../template/index.ts';
import type { ReadSoFar } from './read-so-far.ts';
import { tableMissing, tableRepeated } from './messages.ts';
import { readProactive } from './proactive.ts';
import { readRequests } from './requests.ts';
import { labelRow } from './row-labels.ts';
import { listRows, type Row } from './rows.ts';
import { holdsFirstRow } from './split-reports.ts';
import { statedFigures } from './stated-figures.ts';
import { joinBlocks } from './stream.ts';

/** Rows of Table 4 from its first header to its figures, with some debris. */
const LONGEST_APPEALS = 8;
const never = (): boolean => false;
const isRequestRow = (row: Row): boolean => labelRow(row).match.kind === 'row';
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
  const loose = inGrid ? { rows: [], end: 0 } : listLooseRequests(stream);
  const requests = inGrid ?? readRequests(soFar, loose.rows, isAppealPart, hint);

  const after = inGrid?.lastRow ? rows.slice(rows.indexOf(inGrid.lastRow) + 1) : rows;
  const header = after.findIndex(isAppealHeader);
  const gridRow =
    after.find((row) => isAppealRow(row) && !isRequestRow(row)) ??
    (header === -1 ? undefined : after.slice(header, header + LONGEST_APPEALS).find(isAppealBody));
  const parts = gridRow ? null : findAppealParts(stream, document, loose.end);
  const found = gridRow
    ? { row: gridRow, hasHeader: header !== -1 }
    : parts
      ? { row: null, hasHeader: true }
      : findLooseAppeals(
          stream,
          loose.end,
          loose.rows.some(({ fused }) => fused),
        );
  if (parts) assignAppeals(soFar, parts);
  else if (found.row) readAppeals(soFar, found.row, found.hasHeader);
  const hasAppeals = parts !== null || found.row !== null;

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
