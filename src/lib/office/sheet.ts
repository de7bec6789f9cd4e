import { tableWidth, type LayoutCell, type LayoutTable } from '../core/template/layout.ts';
import { columnsOfCells } from './column-shares.ts';
import { xmlText } from './xml-text.ts';
import writeXlsxFile, { type CellObject, type Sheet, type SheetData } from 'write-excel-file/universal';

/** A table for a workbook: a header line and rows; numbers stay numbers, codes stay text, missing is an empty cell. */
export interface SheetTable {
  name: string;
  columns: readonly { title: string; width: number }[];
  rows: readonly (readonly (string | number | null)[])[];
}

const HEAD = { fontWeight: 'bold', backgroundColor: '#EEF2F4', wrap: true, alignVertical: 'center' } as const;

function toCell(value: string | number | null): CellObject | null {
  if (value === null || value === '') return null;
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value: xmlText(value), type: String, wrap: true, alignVertical: 'top' };
}

function toSheet({ name, columns, rows }: SheetTable): Sheet<Blob> {
  const head: CellObject[] = columns.map(({ title }) => ({ value: title, type: String, ...HEAD }));
  const data: SheetData = [head, ...rows.map((row) => row.map(toCell))];
  return { sheet: name, data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 };
}

/** A workbook of these tables, one sheet each. Loaded on demand: the writer is no part of a page's first load. */
export async function writeSheets(tables: readonly SheetTable[]): Promise<Blob> {
  return writeXlsxFile(tables.map(toSheet)).toBlob();
}

/** The row of a printed table with `null` where a cell above or to the left covers the place. */
function unfold(table: LayoutTable): (LayoutCell | null)[][] {
  const starts = columnsOfCells(table);
  return table.map((row, line) => {
    const places = Array<LayoutCell | null>(tableWidth(table)).fill(null);
    row.forEach((cell, index) => (places[starts[line]?.[index] ?? 0] = cell));
    return places;
  });
}

const laidOut = (tables: readonly { name: string; table: LayoutTable }[], note: string): Sheet<Blob>[] =>
  tables.map(({ name, table }): Sheet<Blob> => {
    const rows = unfold(table).map((row) =>
      row.map((cell): CellObject | null => {
        if (!cell) return null;
        const span = { columnSpan: cell.columns, rowSpan: cell.rows, borderStyle: 'thin', wrap: true } as const;
        const isFigure = cell.cell !== null && cell.text !== '' && Number.isFinite(Number(cell.text));
        return isFigure
          ? { value: Number(cell.text), type: Number, ...span }
          : { value: xmlText(cell.text), type: String, ...span };
      }),
    );
    return { sheet: name, data: [...rows, [{ value: note, type: String }]] };
  });

/** A workbook with one sheet a table, laid out and merged as printed; figures are numbers. */
export async function writeTables(
  tables: readonly { name: string; table: LayoutTable }[],
  note: string,
): Promise<Blob> {
  return writeXlsxFile(laidOut(tables, note)).toBlob();
}

/** The same with further sheets of rows behind them. */
export async function writeReport(
  tables: readonly { name: string; table: LayoutTable }[],
  note: string,
  sheets: readonly SheetTable[],
): Promise<Blob> {
  return writeXlsxFile([...laidOut(tables, note), ...sheets.map(toSheet)]).toBlob();
}
