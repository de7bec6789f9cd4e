import type { Block, SourceDocument } from '../reading/index.ts';
import { readOwnRows, type OwnReport } from './own-rows.ts';

const rowsOf = (block: Block): string[][] =>
  block.kind === 'table' ? block.rows.map((row) => row.map(({ text, fill }) => (fill === 'own' ? text : ''))) : [];

/**
 * The reports of a table that this program wrote and a spreadsheet saved again, or of the sheet of cells in a workbook of
 * one report; `null` for any other document.
 */
export function readOwnTable({ blocks }: SourceDocument): OwnReport[] | null {
  for (const block of blocks) {
    const reports = readOwnRows(rowsOf(block));
    if (reports && reports.length > 0) return reports;
  }
  return null;
}
