import type { SourceDocument } from '../reading/index.ts';
import { placeByLabels } from './appeal-labels.ts';
import { findAppealParts } from './appeal-parts.ts';
import {
  assignAppeals,
  isAppealBody,
  isAppealHeader,
  isAppealRow,
  isInOrder,
  leaveAppeals,
  readAppeals,
} from './appeals.ts';
import { findLooseAppeals } from './loose-rows.ts';
import type { ReadSoFar } from './read-so-far.ts';
import { labelRow } from './row-labels.ts';
import type { Row } from './rows.ts';
import type { Stream } from './stream.ts';

/** Rows of Table 4 from its first header to its figures, with some debris. */
const LONGEST_APPEALS = 8;

export const isRequestRow = (row: Row): boolean => labelRow(row).match.kind === 'row';

/** Where Table 4 is looked for: rows of tables, those behind Table 3, and the running text from an offset on. */
interface Places {
  document: SourceDocument;
  stream: Stream;
  rows: readonly Row[];
  after: readonly Row[];
  from: number;
  /** Cells of Table 3 run together in the text. */
  fused: boolean;
}

/**
 * Reads Table 4 from a row of a table, else by the labels around each figure, else from three parts that are named, else from
 * running text. Where there is no more than its header its cells are unreadable; false where it is nowhere.
 */
export function findAppeals(soFar: ReadSoFar, { document, stream, rows, after, from, fused }: Places): boolean {
  const header = after.findIndex(isAppealHeader);
  const row =
    after.find((entry) => isAppealRow(entry) && !isRequestRow(entry)) ??
    (header === -1 ? undefined : after.slice(header, header + LONGEST_APPEALS).find(isAppealBody));
  if (row && isInOrder(row, rows)) {
    readAppeals(soFar, { row, rows, hasHeader: header !== -1, order: null });
    return true;
  }
  const parts = placeByLabels(document, after) ?? (row ? null : findAppealParts(stream, document, from));
  if (parts) {
    assignAppeals(soFar, parts);
    return true;
  }
  if (row) {
    readAppeals(soFar, { row, rows, hasHeader: header !== -1, order: null });
    return true;
  }
  const loose = findLooseAppeals(stream, from, fused);
  if (loose.row) readAppeals(soFar, { ...loose, row: loose.row, rows });
  else if (header !== -1) leaveAppeals(soFar, after[header]);
  return loose.row !== null || header !== -1;
}
